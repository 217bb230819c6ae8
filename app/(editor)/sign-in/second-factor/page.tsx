import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Door } from "@/components/editor/auth/door";
import { MustEnrol } from "@/components/editor/auth/must-enrol";
import { localPath } from "@/lib/auth/local-path";
import { currentSession } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { siteSettings } from "@/lib/settings/queries";

const t = translator("secondFactor");

export const metadata: Metadata = { title: t("title") };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** It does not lead on by itself: the recovery codes are still on the screen when it is rendered anew. */
export default async function MustEnrolPage({ searchParams }: Props) {
  const { next } = await searchParams;
  const session = await currentSession();
  if (!session) redirect("/sign-in");
  const { siteName, tagline } = await siteSettings();
  return (
    <Door siteName={siteName} tagline={tagline} heading={t("title")}>
      <MustEnrol isOn={!session.mustEnrol} next={localPath(typeof next === "string" ? next : null)} />
    </Door>
  );
}
