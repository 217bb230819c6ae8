import type { Metadata } from "next";
import Link from "next/link";
import { Door } from "@/components/editor/auth/door";
import { FollowLinkForm } from "@/components/editor/auth/follow-link-form";
import { buttonClass } from "@/components/ui/button";
import { addressHere } from "@/lib/auth/here";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";
import { siteSettings } from "@/lib/settings/queries";
import { openSignInLink } from "@/lib/users/follow-sign-in-link";

const t = translator("signInLinks");

export const metadata: Metadata = { title: t("page.title"), referrer: "no-referrer" };

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ mail?: string | string[] }> };

export default async function SignInLinkPage({ params, searchParams }: Props) {
  const { token } = await params;
  const { siteName, tagline } = await siteSettings();
  const found = await openSignInLink(token, await addressHere());
  const frame = { siteName, tagline };
  if (!found || "wait" in found) {
    answerWith({ status: 404 });
    return (
      <Door {...frame} heading={t("page.gone")}>
        <p className="text-ink-soft">{found ? t("page.wait", { minutes: Math.ceil(found.wait / 60) }) : t("page.goneText")}</p>
        <p className="mt-6">
          <Link href="/sign-in" className={buttonClass()}>
            {t("page.toSignIn")}
          </Link>
        </p>
      </Door>
    );
  }
  const { name, login, kind } = found;
  const { mail } = await searchParams;
  const isNew = kind === "INVITATION";
  return (
    <Door {...frame} heading={t(isNew ? "page.invitation" : "page.reset", { name })}>
      <p className="mb-5 text-ink-soft">{t(isNew ? "page.invitationText" : "page.resetText", { login })}</p>
      <FollowLinkForm token={token} login={login} mail={typeof mail === "string" ? mail : undefined} />
    </Door>
  );
}
