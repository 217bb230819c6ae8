import { seen } from "../articles/editor-queries.ts";
import { mayEdit } from "../articles/policy.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { inTransaction } from "../transaction.ts";
import type { IgnoreFinding } from "./schema.ts";

/** Leaves these words of an article as they are, for everybody who opens it; or looks at them again. */
export async function ignoreFinding(actor: Actor, { articleId, kind, about, ignored }: IgnoreFinding): Promise<void> {
  if (!mayEdit(actor, await seen(actor, articleId))) throw new NotAllowed();
  await inTransaction(async (tx) => {
    const which = { articleId, kind, about };
    if (ignored) await tx.articleIgnoredFinding.createMany({ data: { ...which, byId: actor.id }, skipDuplicates: true });
    else await tx.articleIgnoredFinding.deleteMany({ where: which });
    await record(tx, actor, { action: ignored ? "article.finding-ignored" : "article.finding-restored", subject: ["article", articleId], detail: { kind, about } });
  });
}
