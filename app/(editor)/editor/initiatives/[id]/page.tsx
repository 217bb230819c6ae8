import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { placesToPick } from "@/components/editor/articles/pickable";
import { DeleteSection } from "@/components/editor/initiatives/delete-section";
import { Figures } from "@/components/editor/initiatives/figures";
import { Jump } from "@/components/editor/initiatives/jump";
import { InitiativeParts } from "@/components/editor/initiatives/lists";
import { MethodsForm } from "@/components/editor/initiatives/methods-form";
import { Milestones } from "@/components/editor/initiatives/milestones";
import { DeskVenues } from "@/components/editor/initiatives/venues";
import { NotPermitted } from "@/components/editor/shell/notice";
import { EditInitiative } from "@/components/editor/structure/edit-initiative";
import { Top } from "@/components/editor/structure/top";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { requireActor } from "@/lib/auth/session";
import { initiativeToEdit } from "@/lib/initiatives/editor-queries";
import { mayEditInitiatives } from "@/lib/initiatives/policy";
import { translator } from "@/lib/messages/index";
import { methodsToEdit } from "@/lib/methods/editor-queries";
import { answerWith } from "@/lib/page-store/context";
import { placeOptions } from "@/lib/places/editor-queries";
import { venuesToEdit } from "@/lib/venues/editor-queries";
import { loadOrRefuse } from "../../articles/[id]/load";

const t = translator("structure");
const records = translator("records");
const site = translator("site");

export const metadata: Metadata = { title: t("initiatives.title") };

export default async function EditInitiativePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!mayEditInitiatives(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={records("notPermitted")} />;
  }
  const { id } = await params;
  const initiative = await loadOrRefuse(id, async (initiativeId) => (await initiativeToEdit(actor, initiativeId)) ?? notFound());
  if (!initiative) return <NotPermitted reason={records("elsewhere")} />;
  const [methods, venues, places] = await Promise.all([methodsToEdit(actor), venuesToEdit(actor, { initiativeId: initiative.id }), placeOptions()]);
  const { name, place, status, href, unsure, parts, milestones, figures, placeId, methodIds } = initiative;
  const isUnsure = unsure + venues.filter(({ source }) => source !== null && source.standing !== "stands").length;
  return (
    <div key={initiative.id} className="mx-auto max-w-3xl">
      <Top
        back={{ href: "/editor/initiatives", label: t("initiatives.back") }}
        title={name}
        trail={[place]}
        badge={<Badge>{status ? site(`initiative.statusLabel.${status}`) : records("noStatus")}</Badge>}
        href={href}
      />
      {isUnsure > 0 && (
        <Alert tone="warn" title={records("unsure", { count: isUnsure })} className="mb-6">
          {records("unsureText", { count: isUnsure })}
        </Alert>
      )}
      <Jump />
      <div className="space-y-8">
        <div id="words" className="scroll-mt-4">
          <EditInitiative initiative={initiative} />
        </div>
        <Milestones initiativeId={initiative.id} milestones={milestones} />
        <Figures initiativeId={initiative.id} figures={figures} />
        <DeskVenues initiativeId={initiative.id} placeId={placeId} venues={venues} places={placesToPick(places)} />
        <div id="methods" className="scroll-mt-4">
          <MethodsForm id={initiative.id} methodIds={methodIds} methods={methods} />
        </div>
        <div id="parts" className="scroll-mt-4">
          <InitiativeParts id={initiative.id} parts={parts} />
        </div>
        {milestones.length + figures.length + venues.length === 0 && <DeleteSection kind="initiative" id={initiative.id} name={name} />}
      </div>
    </div>
  );
}
