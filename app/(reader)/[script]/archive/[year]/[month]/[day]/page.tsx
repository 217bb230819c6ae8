import type { Metadata } from "next";
import { NotHere } from "@/app/(reader)/missing";
import { pageOf, pageSize } from "@/app/(reader)/page-of";
import type { ListProps } from "@/app/(reader)/page-of";
import { ReportList } from "@/components/article/report-list";
import { Around } from "@/components/site/archive/around";
import { ArchiveHeader } from "@/components/site/archive/header";
import { periodHref, periodOf } from "@/lib/archive/period";
import { periodAt } from "@/lib/archive/queries";
import { translator } from "@/lib/messages";
import { EmptyPeriod } from "../../../empty-period";
import { periodMetadata } from "../../../period-metadata";

type Props = ListProps<{ year: string; month: string; day: string }>;
const t = translator("site");
const dayOf = async (params: Props["params"]) => {
  const { year, month, day } = await params;
  return periodOf(`${year}-${month}-${day}`);
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return periodMetadata(await dayOf(params), searchParams);
}

export default async function ArchiveDayPage({ params, searchParams }: Props) {
  const [period, page] = await Promise.all([dayOf(params), pageOf({ searchParams })]);
  if (period?.level !== "day" || !page) return <NotHere />;
  const day = await periodAt(period, page.after, pageSize);
  if (day.count === 0) return <EmptyPeriod period={period} around={day} />;
  if (day.page.cards.length === 0) return <NotHere />;
  return (
    <>
      <ArchiveHeader period={period} count={day.count} />
      <Around around={day} />
      <h2 className="sr-only">{t("reports")}</h2>
      <div className="mt-8">
        <ReportList page={day.page} href={periodHref(period)} first={!page.after} />
      </div>
    </>
  );
}
