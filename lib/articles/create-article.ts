import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { emptyBody } from "./body.ts";
import { mayBegin } from "./policy.ts";
import type { Draft } from "./schema.ts";
import { provisionalSlug } from "./slug.ts";
import { inTransaction } from "../transaction.ts";
import { writeRevision } from "./write-revision.ts";

/** Begins an article with an empty text. Everybody who writes may. */
export async function createArticle(actor: Actor, at = new Date()): Promise<{ articleId: number; revisionId: number }> {
  if (!mayBegin(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    const slug = provisionalSlug();
    const { id: articleId } = await tx.article.create({ data: { slug, createdById: actor.id, createdAt: at }, select: { id: true } });
    const revisionId = await writeRevision(tx, empty(slug), { articleId, basedOnId: null, actor, at });
    await tx.article.update({ where: { id: articleId }, data: { headId: revisionId } });
    await record(tx, actor, { action: "article.created", subject: ["article", articleId] });
    return { articleId, revisionId };
  });
}

function empty(slug: string): Draft {
  return {
    slug, kicker: "", title: "", subtitle: "", lead: "", source: "", reprint: false, originalTitle: "", originalUrl: "", dateline: "", responsibleEditor: "",
    contributors: [], channelId: null, placeIds: [], initiativeIds: [], topics: [], body: emptyBody,
  };
}
