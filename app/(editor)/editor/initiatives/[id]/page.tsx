import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotPermitted } from "@/components/editor/shell/notice";
import { EditInitiative } from "@/components/editor/structure/edit-initiative";
import { Top } from "@/components/editor/structure/top";
import { Badge } from "@/components/ui/badge";
import { requireActor } from "@/lib/auth/session";
import { initiativeToEdit } from "@/lib/initiatives/editor-queries";
import { mayEditInitiatives } from "@/lib/initiatives/policy";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";

const t = translator("structure");
const site = translator("site");

export const metadata: Metadata = { title: t("initiatives.title") };

export default async function EditInitiativePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!mayEditInitiatives(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  const { id } = await params;
  const initiative = /^[1-9]\d{0,8}$/.test(id) ? await initiativeToEdit(actor, Number(id)) : null;
  if (!initiative) notFound();
  return (
    <div className="mx-auto max-w-3xl">
      <Top
        back={{ href: "/editor/initiatives", label: t("initiatives.back") }}
        title={initiative.name}
        trail={[initiative.place]}
        badge={initiative.status && <Badge>{site(`initiative.statusLabel.${initiative.status}`)}</Badge>}
        href={initiative.href}
      />
      <EditInitiative key={initiative.id} initiative={initiative} />
    </div>
  );
}
