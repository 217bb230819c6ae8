import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { placesToPick } from "@/components/editor/articles/pickable";
import { DeskVenues } from "@/components/editor/initiatives/venues";
import { NotPermitted } from "@/components/editor/shell/notice";
import { EditPlace } from "@/components/editor/structure/edit-place";
import { PlaceOrganisations } from "@/components/editor/structure/place-organisations";
import { Top } from "@/components/editor/structure/top";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { requireActor } from "@/lib/auth/session";
import { placeOptions, placeToEdit } from "@/lib/places/editor-queries";
import { mayEditPlaces } from "@/lib/places/policy";
import { translator } from "@/lib/messages/index";
import { organisationsToEdit } from "@/lib/organisations/editor-queries";
import { answerWith } from "@/lib/page-store/context";
import { venuesToEdit } from "@/lib/venues/editor-queries";

const t = translator("structure");
const site = translator("site");

export const metadata: Metadata = { title: t("places.title") };

export default async function EditPlacePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!mayEditPlaces(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  const { id } = await params;
  const place = /^[1-9]\d{0,8}$/.test(id) ? await placeToEdit(actor, Number(id)) : null;
  if (!place) notFound();
  const [organisations, venues, places] = await Promise.all([
    organisationsToEdit(actor, place.id),
    venuesToEdit(actor, { placeId: place.id, initiativeId: null }),
    placeOptions(),
  ]);
  return (
    <div className="mx-auto max-w-3xl">
      <Top
        back={{ href: "/editor/places", label: t("places.back") }}
        title={place.words.name}
        trail={place.trail}
        badge={<Badge>{site(`place.kind.${place.kind}`)}</Badge>}
        href={place.href}
        actions={
          <Link href={`/editor/places/new?parent=${place.id}`} className={buttonClass()}>
            <Plus aria-hidden className="size-4" />
            {t("places.addBelow")}
          </Link>
        }
      />
      <EditPlace key={place.id} place={place} />
      <div className="mt-8 space-y-8">
        <PlaceOrganisations key={place.id} placeId={place.id} organisations={organisations} />
        <DeskVenues key={place.id} initiativeId={null} placeId={place.id} venues={venues} places={placesToPick(places)} />
      </div>
    </div>
  );
}
