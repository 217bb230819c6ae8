import type { Handing } from "../articles/editor-types.ts";
import type { ArticleState, DatePrecision } from "../generated/prisma/enums.ts";
import type { PhotoFile } from "../photos/photo.ts";
import type { Reads } from "../reads/days.ts";
import type { ScheduleBadge } from "../schedule/schedule.ts";

/** A text that somebody is in the middle of. */
export type OwnDraft = { id: number; title: string; state: ArticleState; hasUnpublishedChanges: boolean; handing: Handing; updatedAt: string; photo: PhotoFile | null };
/** `more`: how many further ones there are; `others`: drafts of other people that this person knows of. */
export type OwnDrafts = { rows: OwnDraft[]; more: number; others: number };

/** Something that goes on only when this person has done their part; `what` says which. */
export type Waiting = { href: string; title: string; what: string; since: string };

/** A plan with an article, or what became of it. */
export type Planned = { articleId: number; title: string; badge: ScheduleBadge };

export type Published = {
  id: number;
  title: string;
  /** Its page, as readers have it. */
  address: string;
  publishedAt: string;
  precision: DatePrecision;
  /** It came out after yesterday's reads were complete. */
  isNew: boolean;
  reads: Reads;
  photo: PhotoFile | null;
};

/**
 * Something to mend, as it would be told in one line; `href` is where to mend it. `about` is the title of an article or
 * the name of an initiative.
 */
export type Problem =
  | { kind: "brokenLink"; about: string; href: string; address: string }
  | { kind: "alt" | "credit"; about: string; href: string; count: number }
  | { kind: "reprint"; about: string; href: string }
  | { kind: "unpublished"; about: string; href: string; days: number; by: string }
  | { kind: "silent"; about: string; href: string; months: number | null };

export type ProblemKind = Problem["kind"];
/** The order in which they are told: what readers run into first. */
export const problemKinds: ProblemKind[] = ["brokenLink", "alt", "credit", "reprint", "unpublished", "silent"];
