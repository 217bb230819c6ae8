import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeleteSection } from "@/components/editor/initiatives/delete-section";
import { EditMethod } from "@/components/editor/initiatives/edit-method";
import { MethodSteps } from "@/components/editor/initiatives/lists";
import { NotPermitted } from "@/components/editor/shell/notice";
import { Top } from "@/components/editor/structure/top";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { methodToEdit } from "@/lib/methods/editor-queries";
import { mayEditMethods } from "@/lib/methods/policy";
import { answerWith } from "@/lib/page-store/context";

const t = translator("records");

export const metadata: Metadata = { title: t("methods.title") };

export default async function EditMethodPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!mayEditMethods(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  const { id } = await params;
  const method = /^[1-9]\d{0,8}$/.test(id) ? await methodToEdit(actor, Number(id)) : null;
  if (!method) notFound();
  return (
    <div key={method.id} className="mx-auto max-w-3xl">
      <Top back={{ href: "/editor/initiatives/methods", label: t("methods.back") }} title={method.name} trail={[t("methods.used", { count: method.initiatives })]} href={method.href} />
      <div className="space-y-8">
        <EditMethod method={method} />
        <MethodSteps id={method.id} steps={method.steps} />
        {method.initiatives === 0 && <DeleteSection kind="method" id={method.id} name={method.name} />}
      </div>
    </div>
  );
}
