import type { ReviewAct } from "../generated/prisma/enums.ts";
import type { Handing } from "./editor-types.ts";

const acts: ReviewAct[] = ["SUBMITTED", "SENT_BACK"];
type Handed = { submittedAt: Date | null; liveId: number | null; reviewSteps: { act: ReviewAct; revisionId: number }[] };

/** What `handingOf` looks at, as a query's `select`. */
export const handingFields = {
  submittedAt: true,
  liveId: true,
  reviewSteps: { where: { act: { in: acts } }, orderBy: { id: "desc" }, take: 1, select: { act: true, revisionId: true } },
} as const;

/** Handed in, or sent back since readers were last shown a text. */
export function handingOf({ submittedAt, liveId, reviewSteps: [last] }: Handed): Handing {
  if (submittedAt) return "submitted";
  return last?.act === "SENT_BACK" && last.revisionId > (liveId ?? 0) ? "sentBack" : null;
}
