import type { Metadata } from "next";
import { NotHere } from "@/app/(reader)/missing";
import { pageOf, pageSize } from "@/app/(reader)/page-of";
import type { ListProps } from "@/app/(reader)/page-of";
import { ReportList } from "@/components/article/report-list";
import { Around } from "@/components/site/archive/around";
import { Calendar } from "@/components/site/archive/calendar";
import { ArchiveHeader } from "@/components/site/archive/header";
import { periodHref, periodOf } from "@/lib/archive/period";
import { periodAt } from "@/lib/archive/queries";
import { translator } from "@/lib/messages";
import { EmptyPeriod } from "../../empty-period";
import { periodMetadata } from "../../period-metadata";

type Props = ListProps<{ year: string; month: string }>;
const t = translator("site");
const monthOf = async (params: Props["params"]) => {
  const { year, month } = await params;
  return periodOf(`${year}-${month}`);
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return periodMetadata(await monthOf(params), searchParams);
}

export default async function ArchiveMonthPage({ params, searchParams }: Props) {
  const [period, page] = await Promise.all([monthOf(params), pageOf({ searchParams })]);
  if (period?.level !== "month" || !page) return <NotHere />;
  const month = await periodAt(period, page.after, pageSize);
  if (month.count === 0) return <EmptyPeriod period={period} around={month} />;
  if (month.page.cards.length === 0) return <NotHere />;
  return (
    <>
      <ArchiveHeader period={period} count={month.count} />
      <Around around={month} />
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <Calendar month={period} days={month.days} />
        <div>
          <h2 className="sr-only">{t("reports")}</h2>
          <ReportList page={month.page} href={periodHref(period)} first={!page.after} />
        </div>
      </div>
    </>
  );
}
