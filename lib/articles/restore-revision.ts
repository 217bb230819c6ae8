import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { lockArticle } from "./lock-article.ts";
import { mayEdit } from "./policy.ts";
import { draftOf, wholeRevision } from "./revision-draft.ts";
import type { RestoreRevision } from "./schema.ts";
import { inTransaction } from "../transaction.ts";
import { writeRevision } from "./write-revision.ts";

/** `stale`: the article's text is no longer the one that the editor meant to replace; nothing was done. */
export type RestoreOutcome = { outcome: "restored"; revisionId: number } | { outcome: "stale" };

/**
 * Makes an old text the one being worked on. Readers see nothing of it before it is published, and what was there stays
 * in the history. The live text itself becomes head again: then there are no unpublished changes any more.
 */
export async function restoreRevision(actor: Actor, { articleId, revisionId, headId }: RestoreRevision): Promise<RestoreOutcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayEdit(actor, article)) throw new NotAllowed();
    const old = await tx.revision.findUnique({ where: { id: revisionId, articleId }, include: wholeRevision });
    if (!old) throw new NotFound(`revision ${revisionId}`);
    const { head } = article;
    if (head.id !== headId) return { outcome: "stale" };
    if (old.id === head.id) return { outcome: "restored", revisionId: head.id };

    // An old text comes back to the address that the article has now.
    const draft = { ...draftOf(old, article.slug), slug: draftOf(head, article.slug).slug };
    const restored =
      old.id === article.liveId
        ? old.id
        : await writeRevision(tx, draft, { articleId, basedOnId: head.id, restoredFromId: old.id, actor, at: new Date() });
    await tx.article.update({ where: { id: articleId }, data: { headId: restored } });
    await record(tx, actor, { action: "article.restored", subject: ["article", articleId], detail: { revisionId: restored, from: old.id, instead: head.id } });
    return { outcome: "restored", revisionId: restored };
  });
}
