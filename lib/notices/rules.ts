import type { AuditAction } from "../audit/action.ts";
import type { Ending, Kind } from "./notice.ts";

/** What the rules look at beside what happened. */
export type About = {
  /** Whose text it is: who began it, and who handed it in last. */
  authors: number[];
  /** Who wrote in the thread of comments. */
  participants: number[];
  /** Section heads and editors in chief of where it lies. */
  answerable: number[];
  /** Who planned it. */
  planner: number[];
  /** From whom the pen was taken. */
  penHolder: number[];
  /** Whose account it is. */
  person: number[];
  /** Nothing is missing before it may be published. */
  isComplete: boolean;
  /** Its text is what readers see already. */
  isLive: boolean;
  /** Published before all had signed, or within an embargo. */
  isUrgent: boolean;
  /** A plan that was carried out after its time. */
  isLate: boolean;
};

export type Telling = { userId: number; kind: Kind };
type Rule = (about: About) => { kind: Kind; who: number[] } | null;

const allSigned: Rule = ({ authors, isComplete, isLive }) => (isComplete ? { kind: isLive ? "signedAfter" : "signed", who: authors } : null);

/** Who is told of what. That something waits for a signature is said by waits.ts, since it follows from more than one event. */
const rules: Partial<Record<AuditAction, Rule>> = {
  "article.sent-back": ({ authors }) => ({ kind: "sentBack", who: authors }),
  "article.reviewed": (about) => allSigned(about),
  "article.proofread": (about) => allSigned(about),
  "article.published": ({ authors, isUrgent }) => ({ kind: isUrgent ? "publishedUrgently" : "published", who: authors }),
  "article.withdrawn": ({ authors }) => ({ kind: "withdrawn", who: authors }),
  "article.taken-back": ({ authors }) => ({ kind: "takenBack", who: authors }),
  "article.commented": ({ authors }) => ({ kind: "comment", who: authors }),
  "article.comment-answered": ({ authors, participants }) => ({ kind: "comment", who: [...authors, ...participants] }),
  "article.pen-taken": ({ penHolder }) => ({ kind: "pen", who: penHolder }),
  // Its authors hear that it was published or withdrawn, as they always do.
  "article.schedule-done": ({ planner, isLate }) => ({ kind: isLate ? "planLate" : "planDone", who: planner }),
  "article.schedule-failed": ({ planner, authors, answerable }) => ({ kind: "planFailed", who: [...planner, ...authors, ...answerable] }),
  "user.invited": ({ person }) => ({ kind: "invited", who: person }),
  "user.reset-linked": ({ person }) => ({ kind: "resetLink", who: person }),
  "user.stand-in-named": ({ person }) => ({ kind: "standIn", who: person }),
  "user.second-factor-reset": ({ person }) => ({ kind: "factorReset", who: person }),
};

export const isTold = (action: AuditAction) => action in rules;

/** Each person once, and nobody of what they did themselves; always in the same order, so that two who tell the same people wait for each other in turn. */
export function told(action: AuditAction, actorId: number | null, about: About): Telling[] {
  const telling = rules[action]?.(about);
  if (!telling) return [];
  const people = new Set(telling.who);
  if (actorId !== null) people.delete(actorId);
  return [...people].sort((one, other) => one - other).map((userId) => ({ userId, kind: telling.kind }));
}

/** After these somebody else may have to sign, or nobody any more; and what is said of what waited till then. */
export const movesReviews: Partial<Record<AuditAction, Ending>> = {
  "article.submitted": "submitted",
  "article.reviewed": "signed",
  "article.proofread": "signed",
  "article.sent-back": "sentBack",
  "article.published": "published",
  "article.saved": "changed",
  "article.restored": "changed",
  "article.taken-back": "over",
  "article.withdrawn": "withdrawn",
};

/** What was said in a thread needs no answer any more. */
export const settlesThread: Partial<Record<AuditAction, Ending>> = { "article.comment-resolved": "resolved", "article.comment-deleted": "deleted" };

/** What asked for something that is done by this. */
export const settles: Partial<Record<AuditAction, { kinds: Kind[]; as: Ending }>> = {
  "article.submitted": { kinds: ["sentBack"], as: "submitted" },
  "article.published": { kinds: ["sentBack", "signed", "planFailed", "takenBack"], as: "published" },
  "article.scheduled": { kinds: ["signed", "planFailed"], as: "planned" },
  "article.schedule-changed": { kinds: ["planFailed"], as: "planned" },
  "article.withdrawn": { kinds: ["sentBack", "signed", "planFailed"], as: "withdrawn" },
  "article.sent-back": { kinds: ["signed"], as: "sentBack" },
};
