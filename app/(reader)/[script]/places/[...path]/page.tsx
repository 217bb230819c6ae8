import type { Metadata } from "next";
import { fullAddress } from "@/app/(reader)/full-address";
import { metadataOf } from "@/app/(reader)/metadata";
import { NotHere } from "@/app/(reader)/missing";
import { joined, pageOf, pageSize } from "@/app/(reader)/page-of";
import type { ListProps } from "@/app/(reader)/page-of";
import { ReportList } from "@/components/article/report-list";
import { Share } from "@/components/article/share";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { Follow } from "@/components/site/follow";
import { PageTitle } from "@/components/site/page-title";
import { PlaceAround } from "@/components/site/place-around";
import { PlaceContacts } from "@/components/site/place-contacts";
import { PlaceFigures } from "@/components/site/place-figures";
import { PlaceHeader } from "@/components/site/place-header";
import { PlaceInitiatives } from "@/components/site/place-initiatives";
import { PlaceNews } from "@/components/site/place-news";
import { SectionHeading } from "@/components/site/section-heading";
import { Venues } from "@/components/site/venues";
import type { CardPage } from "@/lib/articles/article";
import { listPage } from "@/lib/articles/list";
import { figuresOf } from "@/lib/initiatives/list";
import { initiativeCards } from "@/lib/initiatives/queries";
import { translator } from "@/lib/messages";
import { organisationsOf } from "@/lib/organisations/queries";
import { newestFigures } from "@/lib/places/figures";
import { newsAround } from "@/lib/places/list";
import { answeringFor, shortLink } from "@/lib/places/place";
import type { PlaceView } from "@/lib/places/place";
import { placeAt, placeIdsBelow } from "@/lib/places/queries";
import { venuesOf } from "@/lib/venues/queries";

type Props = ListProps<{ path: string[] }>;
const t = translator("places");
const site = translator("site");

/** What stands first; the rest of the page's reports come after all that helps today. */
const newest = 5;
const few = 2;
const mostFigures = 6;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const place = await placeAt(joined((await params).path));
  if (!place) return {};
  return metadataOf({ title: place.name, description: place.summary || site("place.description", { place: place.name }), href: place.href, searchParams });
}

export default async function PlacePage({ params, searchParams }: Props) {
  const [place, page] = await Promise.all([params.then(({ path }) => placeAt(joined(path))), pageOf({ searchParams })]);
  if (!place || !page) return <NotHere />;
  const reports = await listPage({ kind: "PLACE", targetId: place.id }, page.after, pageSize);
  if (page.after && reports.cards.length === 0) return <NotHere />;
  const above = place.trail.slice(0, -1).map(shortLink);
  return (
    <>
      <Breadcrumb trail={[{ name: site("places"), href: "/places" }, ...above, { name: place.name, href: place.href }]} />
      {page.after ? <Older place={place} reports={reports} /> : <Everything place={place} reports={reports} />}
      <Share address={fullAddress()} />
    </>
  );
}

function Older({ place, reports }: { place: PlaceView; reports: CardPage }) {
  return (
    <>
      <PageTitle label={site(`place.kind.${place.kind}`)} title={place.name} />
      <section aria-labelledby="reports">
        <SectionHeading id="reports" title={t("news.older")} />
        <ReportList page={reports} href={place.href} first={false} />
      </section>
    </>
  );
}

/** In the order in which a resident asks: whom to call, what is new, what is being done, where to go, and where all this lies. */
async function Everything({ place, reports }: { place: PlaceView; reports: CardPage }) {
  const placeIds = await placeIdsBelow(place.id);
  const aboveIds = place.trail.slice(0, -1).filter(({ kind }) => kind === "STREET" || kind === "DISTRICT").map(({ id }) => id);
  const [organisations, contactsBelow, own, wider, venues, figures, around] = await Promise.all([
    organisationsOf(answeringFor(place)),
    place.kind === "STREET" ? organisationsOf(place.children.map(({ id }) => id)) : [],
    initiativeCards({ placeIds }),
    aboveIds.length > 0 ? initiativeCards({ placeIds: aboveIds }) : [],
    venuesOf(placeIds),
    figuresOf(placeIds),
    reports.cards.length <= few ? newsAround(place, reports.cards, 4) : null,
  ]);
  const initiatives = [...own, ...wider];
  const shown = newestFigures(figures, mostFigures);
  const later: CardPage = { cards: reports.cards.slice(newest), next: reports.next };
  const jumps = [
    organisations.length > 0 && { name: t("jump.call"), href: "#call" },
    { name: t("jump.news"), href: "#news" },
    initiatives.length > 0 && { name: t("jump.initiatives"), href: "#initiatives" },
    venues.length > 0 && { name: t("jump.venues"), href: "#venues" },
    shown.length > 0 && { name: t("jump.figures"), href: "#figures" },
    { name: t("jump.around"), href: "#around" },
  ].filter((jump) => jump !== false);
  return (
    <>
      <PlaceHeader place={place} jumps={jumps} contacts={contactsBelow} />
      {organisations.length > 0 ? (
        <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem]">
          <PlaceContacts organisations={organisations} href={place.href} className="lg:order-1" />
          <PlaceNews place={place} cards={reports.cards.slice(0, newest)} around={around} />
        </div>
      ) : (
        <PlaceNews place={place} cards={reports.cards.slice(0, newest)} around={around} />
      )}
      <PlaceInitiatives initiatives={initiatives} href={place.href} />
      <Venues title={site("record.venuesHere", { place: place.short })} venues={venues} on="place" />
      <PlaceFigures figures={shown} />
      {later.cards.length > 0 ? (
        <section aria-labelledby="reports">
          <SectionHeading id="reports" title={t("news.older")} />
          <ReportList page={later} href={place.href} first />
        </section>
      ) : (
        <Follow href={place.href} />
      )}
      <PlaceAround place={place} />
    </>
  );
}
