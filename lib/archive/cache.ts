import type { Tx } from "../db.ts";
import { expire } from "../page-store/expiry.ts";
import { neighbours, standsAlone } from "./neighbours.ts";
import { periodsOf } from "./period.ts";
import type { Period } from "./period.ts";

/** All of the archive's years. */
export const archiveTag = "archive";
/** What stands in a period, and which are the nearest before and after it that hold something. */
export const periodTag = ({ key }: Pick<Period, "key">) => `archive:${key}`;
/** Periods in which nothing stands. */
export const emptyPeriodsTag = "archive:empty";

/** A report came into view or went out of it: that concerns its day, month and year; and their neighbours, when it is alone there. */
export async function expireArchive(tx: Tx, articleId: number): Promise<void> {
  const { publishedAt, publishedPrecision } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { publishedAt: true, publishedPrecision: true } });
  if (!publishedAt) return;
  const periods = periodsOf(publishedAt, publishedPrecision);
  expire(tx, [archiveTag, ...periods.map(periodTag)]);
  for (const period of periods) {
    if (!(await standsAlone(tx, period, articleId))) continue;
    const { earlier, later } = await neighbours(tx, period);
    expire(tx, [emptyPeriodsTag, ...[earlier, later].filter((one) => one !== null).map(periodTag)]);
  }
}
