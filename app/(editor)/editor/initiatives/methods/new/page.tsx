import type { Metadata } from "next";
import { AddMethod } from "@/components/editor/initiatives/add-method";
import { NotPermitted } from "@/components/editor/shell/notice";
import { Top } from "@/components/editor/structure/top";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { mayEditMethods } from "@/lib/methods/policy";
import { answerWith } from "@/lib/page-store/context";

const t = translator("records");

export const metadata: Metadata = { title: t("methods.add") };

export default async function NewMethodPage() {
  const actor = await requireActor();
  if (!mayEditMethods(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  return (
    <div className="mx-auto max-w-3xl">
      <Top back={{ href: "/editor/initiatives/methods", label: t("methods.back") }} title={t("methods.add")} />
      <AddMethod />
    </div>
  );
}
