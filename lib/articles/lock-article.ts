import type { Tx } from "../db.ts";
import { NotFound } from "../errors.ts";
import type { Conflict } from "./editor-types.ts";
import { subjectFields } from "./in-sight.ts";
import { draftOf, wholeRevision } from "./revision-draft.ts";

/** Holds the article's row until the transaction ends, then loads it: what is read here stays true. */
export async function lockArticle(tx: Tx, articleId: number) {
  await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ${articleId} FOR UPDATE`;
  const article = await tx.article.findUnique({ where: { id: articleId }, include: { head: { include: wholeRevision }, live: subjectFields.live } });
  if (!article?.head) throw new NotFound(`article ${articleId}`);
  return { ...article, head: article.head };
}

export type LockedArticle = Awaited<ReturnType<typeof lockArticle>>;

/** The same with another of its texts in the place of the head. */
export async function withText(tx: Tx, article: LockedArticle, revisionId: number): Promise<LockedArticle> {
  if (article.head.id === revisionId) return article;
  const head = await tx.revision.findUnique({ where: { id: revisionId, articleId: article.id, refused: false }, include: wholeRevision });
  if (!head) throw new NotFound(`revision ${revisionId}`);
  return { ...article, head };
}

/** The text that stands, to be shown to somebody who started from an older one. */
export function conflictWith({ head, slug }: LockedArticle): Conflict {
  return { theirs: draftOf(head, slug), headId: head.id, by: head.createdBy.name, at: head.createdAt.toISOString() };
}
