import type { Metadata } from "next";
import { NotHere } from "@/app/(reader)/missing";
import { RowCard } from "@/components/article/cards";
import { Around } from "@/components/site/archive/around";
import { ArchiveHeader } from "@/components/site/archive/header";
import { YearMonth } from "@/components/site/archive/year-month";
import { SectionHeading } from "@/components/site/section-heading";
import { periodOf } from "@/lib/archive/period";
import { yearAt } from "@/lib/archive/queries";
import { translator } from "@/lib/messages";
import { EmptyPeriod } from "../empty-period";
import { periodMetadata } from "../period-metadata";

type Props = { params: Promise<{ year: string }> };
const t = translator("lists");
const periodAt = async (params: Props["params"]) => periodOf((await params).year);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return periodMetadata(await periodAt(params));
}

export default async function ArchiveYearPage({ params }: Props) {
  const period = await periodAt(params);
  if (period?.level !== "year") return <NotHere />;
  const year = await yearAt(period);
  if (year.count === 0) return <EmptyPeriod period={period} around={year} />;
  return (
    <>
      <ArchiveHeader period={period} count={year.count} />
      <Around around={year} />
      <div className="mt-8">
        {year.months.map((month) => (
          <YearMonth key={month.period.key} month={month} />
        ))}
        {year.undated.length > 0 && (
          <section>
            <SectionHeading title={t("archive.undated")} />
            <ul className="divide-y divide-line">
              {year.undated.map((card) => (
                <li key={card.id} className="py-5 first:pt-0">
                  <RowCard card={card} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
