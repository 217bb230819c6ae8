import type { ArticleState } from "../generated/prisma/enums.ts";
import type { Issue } from "../issue.ts";
import type { PhotoFile } from "../photos/photo.ts";
import type { Draft } from "./schema.ts";

/** A photo with its files and the texts of the picture itself. */
export type EditorPhoto = PhotoFile;

/** Somebody else's text that came between: shown beside one's own, which was kept as a revision too. */
export type Conflict = { theirs: Draft; headId: number; by: string; at: string };
/** With the pictures of that text, which this page may never have seen. */
export type ShownConflict = Conflict & { photos: EditorPhoto[] };

/**
 * `saved`: `slug` is the address that goes with the text now; a wished one that could not be had is named in `issues`.
 * `stale`: the article's text is no longer the one this save started from. Nothing was overwritten; to save
 * nevertheless, send the text again based on `conflict.headId`. `kept` is the revision that holds the sent text.
 * `closed`: it was published meanwhile, and a correspondent's part is over; the sent text is kept all the same.
 * `refused`: it names something that does not exist (any more); nothing was saved.
 */
export type SaveOutcome =
  | { outcome: "saved"; revisionId: number; slug: string; at: string; issues: Issue[] }
  | { outcome: "stale"; conflict: Conflict; kept: number }
  | { outcome: "closed"; kept: number }
  | { outcome: "refused"; issues: Issue[] };

export type PublishOutcome =
  | { outcome: "published"; slug: string; publishedAt: string }
  | { outcome: "stale"; conflict: Conflict }
  | { outcome: "incomplete"; issues: Issue[] };

export type SaveAnswer = Extract<SaveOutcome, { outcome: "saved" }> | { outcome: "stale"; conflict: ShownConflict };
export type PublishAnswer = Extract<PublishOutcome, { outcome: "published" }> | { outcome: "stale"; conflict: ShownConflict };

/** Where a text is between its author and those who review it: handed in, or sent back. */
export type Handing = "submitted" | "sentBack" | null;

/** What this person may do with this article, as it is now. */
export type Permissions = { edit: boolean; publish: boolean; takeBack: boolean; remove: boolean };

export type ArticleFacts = {
  id: number;
  state: ArticleState;
  /** Where it stands or will stand. Provisional ones (see slug.ts) are replaced on publishing by one made from the title. */
  slug: string;
  createdBy: string;
  savedBy: string;
  savedAt: string;
  publishedAt: string | null;
  /** The text that readers see, and since when. */
  live: { revisionId: number; at: string } | null;
  /** Readers see an older text than this one. */
  hasUnpublishedChanges: boolean;
  handing: Handing;
  may: Permissions;
};

/** A text that was sent from a stale start, to look at and take from. */
export type KeptText = { revisionId: number; by: string; at: string };

export type ArticleForEditing = {
  article: ArticleFacts;
  draft: Draft;
  /** What the next save names as `basedOnId`. */
  revisionId: number;
  /** Those used in the body. */
  photos: EditorPhoto[];
  /** Of what stands around the text, as this was read (see `articleMark`). */
  mark: string;
  kept: KeptText[];
};

export type ArticleRow = {
  id: number;
  /** Empty where none was typed yet. */
  title: string;
  state: ArticleState;
  hasUnpublishedChanges: boolean;
  handing: Handing;
  /** Shown to readers by an emergency, before all had signed. */
  owed: boolean;
  places: string[];
  channel: string | null;
  author: string;
  updatedAt: string;
  photo: EditorPhoto | null;
};

export type ArticleList = { rows: ArticleRow[]; nextCursor: string | null };
