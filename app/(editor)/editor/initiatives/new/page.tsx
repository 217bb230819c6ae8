import type { Metadata } from "next";
import { placesToPick } from "@/components/editor/articles/pickable";
import { AddInitiative } from "@/components/editor/initiatives/add-initiative";
import { NotPermitted } from "@/components/editor/shell/notice";
import { Top } from "@/components/editor/structure/top";
import { requireActor } from "@/lib/auth/session";
import { mayEditInitiative, mayEditInitiatives } from "@/lib/initiatives/policy";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";
import { placeOptions } from "@/lib/places/editor-queries";

const t = translator("deskInitiatives");

export const metadata: Metadata = { title: t("add") };

export default async function NewInitiativePage() {
  const actor = await requireActor();
  if (!mayEditInitiatives(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={translator("records")("notPermitted")} />;
  }
  const places = (await placeOptions()).filter(({ id: placeId }) => mayEditInitiative(actor, { placeId }));
  return (
    <div className="mx-auto max-w-3xl">
      <Top back={{ href: "/editor/initiatives", label: translator("structure")("initiatives.back") }} title={t("add")} />
      <AddInitiative places={placesToPick(places)} />
    </div>
  );
}
