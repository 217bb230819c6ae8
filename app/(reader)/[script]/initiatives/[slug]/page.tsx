import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { NotHere } from "@/app/(reader)/missing";
import { pageOf, pageSize } from "@/app/(reader)/page-of";
import type { ListProps } from "@/app/(reader)/page-of";
import { Timeline } from "@/components/article/timeline";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { InitiativeHeader } from "@/components/site/initiative-header";
import { Parts } from "@/components/site/parts";
import { listPage } from "@/lib/articles/list";
import { initiativeAt } from "@/lib/initiatives/queries";
import { translator } from "@/lib/messages";

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
  const reports = await listPage({ kind: "INITIATIVE", targetId: initiative.id }, page.after, pageSize);
  if (page.after && reports.cards.length === 0) return <NotHere />;
  return (
    <>
      <Breadcrumb trail={[{ name: t("initiatives"), href: "/initiatives" }, { name: initiative.name, href: initiative.href }]} />
      <InitiativeHeader initiative={initiative} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        {!page.after && <Parts parts={initiative.parts} />}
        <Timeline page={reports} href={initiative.href} first={!page.after} />
      </div>
    </>
  );
}
