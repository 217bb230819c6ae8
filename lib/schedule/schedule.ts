import type { ArticleState, ScheduleKind, WithdrawalKind } from "../generated/prisma/enums.ts";

/** What waits for its time. Dates are ISO strings. */
export type Waiting = {
  id: number;
  kind: ScheduleKind;
  at: string;
  by: string;
  revisionId: number | null;
  isUpdate: boolean;
  /** Something newer was written than what goes out. */
  isOlder: boolean;
  note: string;
  correction: string;
  withdrawal: { kind: WithdrawalKind; reason: string; movedTo: string } | null;
  mayChange: boolean;
  mayCancel: boolean;
};

/** What came of the last one, where the desk has to know: it failed, or it was late. */
export type Settled = { kind: ScheduleKind; planned: string; at: string; failure: string | null };

export type ArticleSchedules = {
  articleId: number;
  headId: number;
  publish: Waiting | null;
  withdraw: Waiting | null;
  settled: Settled | null;
  embargoUntil: string | null;
  may: { publish: boolean; embargo: boolean };
};

/** In the list of articles. */
export type ScheduleBadge = { kind: ScheduleKind; at: string; state: "waiting" | "failed" | "late"; doneAt: string | null };

type Then = { revisionId: number; isUpdate: boolean };
type Now = { state: ArticleState; liveId: number | null; publishedSince: boolean };

/** What happened since a publication was planned that leaves nothing of it: readers see its text, or should not see it any more. */
export function overtaken({ revisionId, isUpdate }: Then, { state, liveId, publishedSince }: Now): "shown" | "newer" | "takenBack" | "withdrawn" | null {
  if (state === "WITHDRAWN") return "withdrawn";
  if (state === "DRAFT") return isUpdate || publishedSince ? "takenBack" : null;
  if (liveId === revisionId) return "shown";
  return liveId !== null && liveId > revisionId ? "newer" : null;
}
