import type { Metadata } from "next";
import { Door } from "@/components/editor/auth/door";
import { VerifyAddressForm } from "@/components/editor/auth/verify-address-form";
import { openProof } from "@/lib/mail/verify-address";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";
import { siteSettings } from "@/lib/settings/queries";

const t = translator("mail");

export const metadata: Metadata = { title: t("verify.title"), referrer: "no-referrer" };

export default async function VerifyAddressPage({ params }: { params: Promise<{ proof: string }> }) {
  const { proof } = await params;
  const { siteName, tagline } = await siteSettings();
  const found = await openProof(proof);
  if (!found) answerWith({ status: 404 });
  return (
    <Door siteName={siteName} tagline={tagline} heading={t(found ? "verify.heading" : "verify.gone")}>
      <p className="mb-5 text-ink-soft">{found ? t("verify.pageText", found) : t("verify.goneText")}</p>
      {found && <VerifyAddressForm proof={proof} />}
    </Door>
  );
}
