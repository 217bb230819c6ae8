import type { Kind } from "./change-record.ts";
import { readPartialDate, writePartialDate } from "./partial-date.ts";
import type { MilestoneWords } from "./schema.ts";

export const milestoneFields = { text: true, date: true, precision: true, status: true, articleId: true, quote: true } as const;

type Row = Pick<MilestoneWords, "text" | "status" | "quote"> & Parameters<typeof writePartialDate>[0] & { articleId: number };

export const milestoneWords = ({ text, date, precision, status, articleId, quote }: Row): MilestoneWords => ({
  text, date: writePartialDate({ date, precision }), status, articleId, quote,
});

const data = ({ text, date, status }: MilestoneWords) => ({ text, status, ...readPartialDate(date) });

/** How milestones are read and written. */
export const milestones: Kind<MilestoneWords> = {
  subject: "milestone",
  read: async (tx, where) => {
    const row = await tx.milestone.findFirst({ where, select: milestoneFields });
    return row && milestoneWords(row);
  },
  add: (tx, initiativeId, words, citation) => tx.milestone.create({ data: { initiativeId, ...data(words), ...citation }, select: { id: true } }),
  edit: (tx, id, words, citation) => tx.milestone.update({ where: { id }, data: { ...data(words), ...citation } }),
  remove: (tx, id) => tx.milestone.delete({ where: { id } }),
};
