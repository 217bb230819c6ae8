import { seen } from "../articles/editor-queries.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { AuditEntry } from "./event.ts";
import { eventsOf } from "./events.ts";
import { merged } from "./merged.ts";
import type { Told } from "./merged.ts";
import { mayReadAudit } from "./policy.ts";
import type { AuditFilter } from "./schema.ts";

const pageSize = 50;
const pageOfArticle = 300;

/** Who did what, newest first; `next` is where the following page begins. */
export async function auditList(actor: Actor, filter: AuditFilter): Promise<{ entries: AuditEntry[]; next: string | null }> {
  if (!mayReadAudit(actor)) throw new NotAllowed();
  return page((await eventsOf(filter, pageSize + 1)).map(({ entry }) => entry), pageSize);
}

function page(entries: AuditEntry[], size: number) {
  return { entries: entries.slice(0, size), next: entries.length > size ? (entries[size - 1]?.id ?? null) : null };
}

/** Everybody who may have done something, also those who have left. */
export async function everybody(actor: Actor): Promise<{ id: number; name: string }[]> {
  if (!mayReadAudit(actor)) throw new NotAllowed();
  return db().user.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }], select: { id: true, name: true } });
}

export type ArticleStory = { article: { id: number; title: string }; told: Told[]; next: string | null };

/** All that was done with an article, for whoever may see it. Whose turn it was to write is left out. */
export async function articleStory(actor: Actor, articleId: number, before?: string): Promise<ArticleStory> {
  const article = await seen(actor, articleId);
  const ofIt = Prisma.sql`"subjectType" = 'article' AND "subjectId" = ${articleId} AND action NOT LIKE 'article.pen-%'`;
  const found = await eventsOf({ before }, pageOfArticle + 1, [ofIt]);
  const { entries, next } = page(found.map(({ entry }) => entry), pageOfArticle);
  return { article: { id: articleId, title: article.head.title }, told: merged(entries), next };
}
