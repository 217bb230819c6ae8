import type { Kind } from "./change-record.ts";
import { readPartialDate, writePartialDate } from "./partial-date.ts";
import type { PartialDate } from "./partial-date.ts";
import type { FigureWords } from "./schema.ts";

export const figureFields = {
  metric: true, value: true, unit: true, qualifier: true, scope: true, asOf: true, precision: true, articleId: true, quote: true,
} as const;

type Row = Pick<FigureWords, "metric" | "unit" | "qualifier" | "scope" | "quote"> & Pick<PartialDate, "precision"> & { value: number; asOf: Date | null; articleId: number };

export const figureWords = ({ metric, value, unit, qualifier, scope, asOf, precision, articleId, quote }: Row): FigureWords => ({
  metric, value: String(value), unit, qualifier, scope, asOf: writePartialDate({ date: asOf, precision }), articleId, quote,
});

function data({ metric, value, unit, qualifier, scope, asOf }: FigureWords) {
  const { date = null, precision = "DAY" } = readPartialDate(asOf) ?? {};
  return { metric, value: Number(value), unit, qualifier, scope, asOf: date, precision };
}

/** How figures are read and written. */
export const figures: Kind<FigureWords> = {
  subject: "figure",
  read: async (tx, where) => {
    const row = await tx.figure.findFirst({ where, select: figureFields });
    return row && figureWords(row);
  },
  add: (tx, initiativeId, words, citation) => tx.figure.create({ data: { initiativeId, ...data(words), ...citation }, select: { id: true } }),
  edit: (tx, id, words, citation) => tx.figure.update({ where: { id }, data: { ...data(words), ...citation } }),
  remove: (tx, id) => tx.figure.delete({ where: { id } }),
};
