import type { Metadata } from "next";
import { CreateButton } from "@/components/editor/articles/create-button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { createAndOpen } from "../create";

const t = translator("deskArticles");
export const metadata: Metadata = { title: t("create.title") };

/** A page asked for by its address makes nothing; the button does. */
export default async function NewArticlePage() {
  await requireActor();
  return (
    <>
      <PageHeading title={t("create.title")}>{t("create.text")}</PageHeading>
      <CreateButton action={createAndOpen} label={t("create.start")} />
    </>
  );
}
