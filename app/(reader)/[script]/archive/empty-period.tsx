import { Around } from "@/components/site/archive/around";
import { ArchiveTrail } from "@/components/site/archive/header";
import { PageTitle } from "@/components/site/page-title";
import type { Around as Neighbours } from "@/lib/archive/archive";
import { periodName } from "@/lib/archive/period";
import type { Period } from "@/lib/archive/period";
import { translator } from "@/lib/messages";
import { answerWith } from "@/lib/page-store/context";

/** There is such a day, month or year, but nothing in it: no page for search engines, and a way on for readers. */
export function EmptyPeriod({ period, around }: { period: Period; around: Neighbours }) {
  answerWith({ status: 404 });
  const t = translator("lists");
  return (
    <>
      <ArchiveTrail period={period} />
      <PageTitle label={t("archive.title")} title={t("archive.empty", { period: periodName(period) })}>
        {t("archive.emptyText")}
      </PageTitle>
      <Around around={around} />
    </>
  );
}
