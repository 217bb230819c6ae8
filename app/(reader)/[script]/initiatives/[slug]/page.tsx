import type { Metadata } from "next";
import { fullAddress } from "@/app/(reader)/full-address";
import { metadataOf } from "@/app/(reader)/metadata";
import { NotHere } from "@/app/(reader)/missing";
import { pageOf, pageSize } from "@/app/(reader)/page-of";
import type { ListProps } from "@/app/(reader)/page-of";
import { Share } from "@/components/article/share";
import { Timeline } from "@/components/article/timeline";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { Follow } from "@/components/site/follow";
import { InitiativeFigures } from "@/components/site/initiative-figures";
import { InitiativeHeader } from "@/components/site/initiative-header";
import { Parts } from "@/components/site/parts";
import { Venues } from "@/components/site/venues";
import { listPage } from "@/lib/articles/list";
import { initiativeAt } from "@/lib/initiatives/queries";
import { timelineOf } from "@/lib/initiatives/timeline";
import { translator } from "@/lib/messages";
import { venuesOfInitiative } from "@/lib/venues/queries";

type Props = ListProps<{ slug: string }>;
const t = translator("site");

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const initiative = await initiativeAt((await params).slug);
  if (!initiative) return {};
  return metadataOf({ title: `${initiative.place.name} ${initiative.name}`, description: initiative.summary, href: initiative.href, searchParams });
}

export default async function InitiativePage({ params, searchParams }: Props) {
  const [initiative, page] = await Promise.all([params.then(({ slug }) => initiativeAt(slug)), pageOf({ searchParams })]);
  if (!initiative || !page) return <NotHere />;
  const [reports, venues] = await Promise.all([
    listPage({ kind: "INITIATIVE", targetId: initiative.id }, page.after, pageSize),
    venuesOfInitiative(initiative.id),
  ]);
  if (page.after && reports.cards.length === 0) return <NotHere />;
  const entries = timelineOf(initiative.milestones, reports.cards, { after: page.after?.publishedAt, isLast: reports.next === null });
  return (
    <>
      <Breadcrumb trail={[{ name: t("initiatives"), href: "/initiatives" }, { name: initiative.name, href: initiative.href }]} />
      <InitiativeHeader initiative={initiative} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        {!page.after && <Parts title={t("initiative.parts")} parts={initiative.parts} />}
        <Timeline entries={entries} href={initiative.href} first={!page.after} next={reports.next} />
      </div>
      {!page.after && (
        <div className="mt-12 space-y-12">
          <InitiativeFigures figures={initiative.figures} />
          <Venues title={t("record.venues")} venues={venues} on="initiative" />
        </div>
      )}
      <Follow href={initiative.href} />
      <Share address={fullAddress()} />
    </>
  );
}
