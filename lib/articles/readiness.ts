import { formatDate } from "../dates.ts";
import type { Tx } from "../db.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { photoTextsById } from "./describe-photos.ts";
import type { LockedArticle } from "./lock-article.ts";
import { reprintIssues } from "./reprint-standing.ts";
import { requirementsFor } from "./requirements.ts";
import { reviewIssues } from "./review/issues.ts";
import { reviewedText } from "./review/load-texts.ts";
import { gapsIn } from "./review/review.ts";
import { draftOf } from "./revision-draft.ts";
import { untold } from "./tell-readers.ts";

const t = translator("schedule");

/** What the article's text still lacks before readers may see it. */
export async function missingIn(tx: Tx, { id, head, slug }: LockedArticle): Promise<Issue[]> {
  const photos = await photoTextsById(tx, head.photos.map(({ photoId }) => photoId));
  const draft = draftOf(head, slug);
  return [...requirementsFor(draft, photos), ...(await reprintIssues(tx, id, draft))];
}

/** 禁发至: what readers may not see yet. */
export function embargoIssues({ embargoUntil }: Pick<LockedArticle, "embargoUntil">, at: Date): Issue[] {
  return embargoUntil && embargoUntil > at ? [{ field: "embargo", message: t("embargoed", { time: formatDate(embargoUntil) }) }] : [];
}

/** All that keeps the article's text from going out by itself at a time. */
export async function objectionsTo(tx: Tx, article: LockedArticle, at: Date, told: { note: string; correction: string }): Promise<Issue[]> {
  const { text } = await reviewedText(tx, article.id, article.head.id);
  return [...(await missingIn(tx, article)), ...(await untold(tx, article, told)), ...(gapsIn(text).length > 0 ? reviewIssues(text) : []), ...embargoIssues(article, at)];
}
