import type { Metadata } from "next";
import { NotPermitted } from "@/components/editor/shell/notice";
import { AddPlace } from "@/components/editor/structure/add-place";
import { Top } from "@/components/editor/structure/top";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";
import { placesToEdit } from "@/lib/places/editor-queries";
import { mayEditPlaces } from "@/lib/places/policy";

const t = translator("structure");

export const metadata: Metadata = { title: t("places.add") };

export default async function NewPlacePage({ searchParams }: { searchParams: Promise<{ parent?: string | string[] }> }) {
  const actor = await requireActor();
  if (!mayEditPlaces(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  const { parent } = await searchParams;
  return (
    <div className="mx-auto max-w-3xl">
      <Top back={{ href: "/editor/places", label: t("places.back") }} title={t("places.add")} />
      <AddPlace places={await placesToEdit(actor)} parentId={Number(parent) || null} />
    </div>
  );
}
