import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { NotHere } from "@/app/(reader)/missing";
import { joined, pageOf, pageSize } from "@/app/(reader)/page-of";
import type { ListProps } from "@/app/(reader)/page-of";
import { ReportList } from "@/components/article/report-list";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { PlaceHeader } from "@/components/site/place-header";
import { PlaceInitiatives } from "@/components/site/place-initiatives";
import { Venues } from "@/components/site/venues";
import { SectionHeading } from "@/components/site/section-heading";
import { listPage } from "@/lib/articles/list";
import { initiativeCards } from "@/lib/initiatives/queries";
import { translator } from "@/lib/messages";
import { placeAt, placeIdsBelow } from "@/lib/places/queries";
import { venuesOf } from "@/lib/venues/queries";

type Props = ListProps<{ path: string[] }>;
const t = translator("site");

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const place = await placeAt(joined((await params).path));
  if (!place) return {};
  return metadataOf({ title: place.name, description: place.summary || t("place.description", { place: place.name }), href: place.href, searchParams });
}

export default async function PlacePage({ params, searchParams }: Props) {
  const [place, page] = await Promise.all([params.then(({ path }) => placeAt(joined(path))), pageOf({ searchParams })]);
  if (!place || !page) return <NotHere />;
  const placeIds = await placeIdsBelow(place.id);
  const [reports, initiatives, venues] = await Promise.all([
    listPage({ kind: "PLACE", targetId: place.id }, page.after, pageSize),
    initiativeCards({ placeIds }),
    venuesOf(placeIds),
  ]);
  if (page.after && reports.cards.length === 0) return <NotHere />;
  return (
    <>
      <Breadcrumb trail={[{ name: t("places"), href: "/places" }, ...place.trail]} />
      <PlaceHeader place={place} />
      {!page.after && <PlaceInitiatives initiatives={initiatives} />}
      {!page.after && <Venues title={t("record.venuesHere", { place: place.name })} venues={venues} on="place" />}
      <section aria-labelledby="reports">
        <SectionHeading id="reports" title={t("reportsHere", { place: place.name })} />
        <ReportList page={reports} href={place.href} first={!page.after} />
      </section>
    </>
  );
}
