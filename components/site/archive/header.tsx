import { ordinalOf, periodHref, periodName, periodTrail, weekdayOf } from "@/lib/archive/period";
import type { Period } from "@/lib/archive/period";
import { translator } from "@/lib/messages";
import { Breadcrumb } from "../breadcrumb";
import { PageTitle } from "../page-title";

const t = translator("lists");

/** 往期报道 › 2025年 › 12月 › 1日 */
export function ArchiveTrail({ period }: { period: Period }) {
  const short = (one: Period) => {
    if (one.level === "year") return periodName(one);
    return one.level === "month" ? t("archive.monthOf", { month: ordinalOf(one) }) : t("archive.dayOf", { day: ordinalOf(one) });
  };
  return <Breadcrumb trail={[{ name: t("archive.title"), href: "/archive" }, ...periodTrail(period).map((one) => ({ name: short(one), href: periodHref(one) }))]} />;
}

export function ArchiveHeader({ period, count }: { period: Period; count: number }) {
  return (
    <>
      <ArchiveTrail period={period} />
      <PageTitle label={t("archive.title")} title={periodName(period)}>
        {period.level === "day" && `${weekdayOf(period)}　`}
        {t("archive.total", { count })}
      </PageTitle>
    </>
  );
}
