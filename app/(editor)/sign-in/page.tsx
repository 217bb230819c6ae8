import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/editor/auth/sign-in-form";
import { Seal } from "@/components/site/seal";
import { Alert } from "@/components/ui/alert";
import { localPath } from "@/lib/auth/local-path";
import { currentActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { siteSettings } from "@/lib/settings/queries";

const t = translator("auth");

export const metadata: Metadata = { title: t("title") };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const params = await searchParams;
  const next = localPath(typeof params["next"] === "string" ? params["next"] : null);
  if (await currentActor()) redirect(next);
  const { siteName, tagline } = await siteSettings();
  return (
    <div className="grid min-h-dvh lg:grid-cols-[5fr_7fr]">
      <div className="hidden border-r border-line bg-accent-soft/60 p-12 lg:flex lg:flex-col lg:items-end lg:justify-center" aria-hidden>
        <p className="mr-10 max-h-[70vh] border-l border-accent/30 pl-10 font-serif text-4xl leading-[1.9] tracking-[0.22em] [writing-mode:vertical-rl]">{tagline}</p>
      </div>
      <main className="flex flex-col px-6 py-8 sm:items-center sm:justify-center lg:items-start lg:px-24">
        <div className="w-full max-w-sm">
          <p className="flex items-center gap-3">
            <Seal className="size-10" />
            <span className="font-serif text-2xl font-bold">{siteName}</span>
          </p>
          <h1 className="mt-10 mb-6 text-xl font-semibold">{t("heading")}</h1>
          {"signed-out" in params && (
            <Alert tone="good" className="mb-5">
              {t("signedOutNotice")}
            </Alert>
          )}
          <SignInForm next={next} />
          <p className="mt-8 flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-line pt-4 text-sm text-ink-soft">
            <span>{t("forPeople")}</span>
            <Link href="/" prefetch={false} className="underline underline-offset-4 hover:text-accent">
              {t("backToSite")}
            </Link>
          </p>
        </div>
      </main>
    </div>
  );
}
