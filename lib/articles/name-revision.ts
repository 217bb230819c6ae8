import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { lockArticle } from "./lock-article.ts";
import { mayEdit } from "./policy.ts";
import type { NameRevision } from "./schema.ts";
import { inTransaction } from "../transaction.ts";

/** Gives a text a name, by which it also stays apart from later saves; an empty one takes the name away. */
export async function nameRevision(actor: Actor, { articleId, revisionId, name }: NameRevision): Promise<void> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayEdit(actor, article)) throw new NotAllowed();
    const { count } = await tx.revision.updateMany({ where: { id: revisionId, articleId }, data: { name: name || null } });
    if (count === 0) throw new NotFound(`revision ${revisionId}`);
    await record(tx, actor, { action: "article.version-named", subject: ["article", articleId], detail: { revisionId, name } });
  });
}
