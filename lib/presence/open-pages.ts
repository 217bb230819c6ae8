import { articleMark } from "../articles/editor-queries.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import type { Tx } from "../db.ts";
import { NotFound } from "../errors.ts";
import { heardFor, presenceFor } from "./presence.ts";
import type { OpenPage, Presence } from "./presence.ts";
import type { WhichPage } from "./schema.ts";

export const since = (at: Date) => new Date(at.getTime() - heardFor);

/** An article's newest text and open pages, in one query: every open page asks for it every few seconds. */
export async function openPages(client: Tx | ReturnType<typeof db>, articleId: number, at: Date): Promise<{ headId: number; pages: OpenPage[] }> {
  const article = await client.article.findUnique({
    where: { id: articleId },
    select: { headId: true, openPages: { where: { seenAt: { gte: since(at) } }, orderBy: { openedAt: "asc" }, include: { user: { select: { name: true } } } } },
  });
  if (article?.headId == null) throw new NotFound(`article ${articleId}`);
  return { headId: article.headId, pages: article.openPages.map(({ user, ...page }) => ({ ...page, name: user.name })) };
}

export async function presenceOf(actor: Actor, { articleId, page }: WhichPage, at: Date): Promise<Presence> {
  const [{ headId, pages }, mark] = await Promise.all([openPages(db(), articleId, at), articleMark(articleId)]);
  return presenceFor({ userId: actor.id, page }, { headId, mark }, pages, at);
}
