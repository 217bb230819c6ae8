import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { Door } from "@/components/editor/auth/door";
import { SignInForm } from "@/components/editor/auth/sign-in-form";
import { Alert } from "@/components/ui/alert";
import { localPath } from "@/lib/auth/local-path";
import { currentSession } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { siteSettings } from "@/lib/settings/queries";

const t = translator("auth");

export const metadata: Metadata = { title: t("title") };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const params = await searchParams;
  const next = localPath(typeof params["next"] === "string" ? params["next"] : null);
  if (await currentSession()) redirect(next);
  const { siteName, tagline } = await siteSettings();
  const notice = "signed-out" in params ? t("signedOutNotice") : "password-set" in params ? translator("signInLinks")("page.done") : null;
  return (
    <Door siteName={siteName} tagline={tagline} heading={t("heading")}>
      {notice && (
        <Alert tone="good" className="mb-5">
          {notice}
        </Alert>
      )}
      <SignInForm next={next} />
      <p className="mt-8 flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-line pt-4 text-sm text-ink-soft">
        <span>{t("forPeople")}</span>
        <Link href="/" prefetch={false} className="underline underline-offset-4 hover:text-accent">
          {t("backToSite")}
        </Link>
      </p>
    </Door>
  );
}
