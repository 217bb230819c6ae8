import type { Metadata } from "next";
import { after } from "next/server";
import { HelpSections } from "@/components/editor/help/help-sections";
import { ShortcutsButton } from "@/components/editor/help/shortcuts-button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { markTour } from "@/lib/help/mark-tour";
import { translator } from "@/lib/messages/index";

const t = translator("help");

export const metadata: Metadata = { title: t("page.title") };

export default async function HelpPage() {
  const actor = await requireActor();
  after(() => markTour(actor, "help"));
  return (
    <>
      <PageHeading title={t("page.title")} actions={<ShortcutsButton />}>
        {t("page.intro")}
        {t("page.shortcutsText")}
      </PageHeading>
      <HelpSections />
    </>
  );
}
