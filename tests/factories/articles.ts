import { randomUUID } from "node:crypto";
import { emptyBody } from "../../lib/articles/body.ts";
import type { Block } from "../../lib/articles/body.ts";
import { publish } from "../../lib/articles/publish.ts";
import type { Draft } from "../../lib/articles/schema.ts";
import { writeRevision } from "../../lib/articles/write-revision.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { inTransaction } from "../../lib/transaction.ts";

export const paragraph = (text: string): Block => ({ type: "paragraph", line: [{ text }] });

/** A text with all that publishing asks for, but a place and a channel. */
export function completeDraft(over: Partial<Draft> = {}): Draft {
  return {
    slug: `article-${randomUUID().slice(0, 8)}`,
    kicker: "", title: "楼道议事会开了", subtitle: "", lead: "居民坐到了一起。",
    source: "比邻示例", reprint: false, originalTitle: "", originalUrl: "", dateline: "", responsibleEditor: "李四",
    contributors: [], channelId: null, placeIds: [], initiativeIds: [], topics: [],
    body: { ...emptyBody, blocks: [paragraph("第一次议事会在楼道里开了。")] },
    ...over,
  };
}

/** A draft with its first revision as head. */
export async function makeArticle(actor: Actor, over: Partial<Draft> = {}) {
  const draft = completeDraft(over);
  return inTransaction(async (tx) => {
    const { id } = await tx.article.create({ data: { slug: draft.slug, createdById: actor.id }, select: { id: true } });
    const revisionId = await writeRevision(tx, draft, { articleId: id, basedOnId: null, actor, at: new Date() });
    await tx.article.update({ where: { id }, data: { headId: revisionId } });
    return { articleId: id, revisionId, slug: draft.slug, draft };
  });
}

/** An article that readers see: `over` has to name a place and a channel, `editor` has to be someone who may publish. */
export async function makePublishedArticle(editor: Actor, over: Partial<Draft> & Pick<Draft, "channelId" | "placeIds">) {
  const made = await makeArticle(editor, over);
  const { articleId, revisionId } = made;
  const outcome = await publish(editor, { articleId, revisionId });
  if (outcome.outcome !== "published") throw new Error(`The factory's article was not published: ${JSON.stringify(outcome)}`);
  return { ...made, slug: outcome.slug };
}
