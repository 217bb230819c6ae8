import type { Metadata } from "next";
import { CopyListsForm } from "@/components/editor/settings/copy-lists-form";
import { NotPermitted } from "@/components/editor/shell/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { copyLists } from "@/lib/copy-checks/editor-queries";
import { maySaveCopyLists } from "@/lib/copy-checks/policy";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";

const t = translator("copyChecks");

export const metadata: Metadata = { title: t("lists.title") };

export default async function CopyListsPage() {
  if (!maySaveCopyLists(await requireActor())) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("lists.notPermitted")} />;
  }
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t("lists.title")}>{t("lists.intro")}</PageHeading>
      <CopyListsForm lists={await copyLists()} />
    </div>
  );
}
