import type { Actor } from "../auth/actor.ts";
import { bodySchema } from "../articles/body.ts";
import { isDesk } from "../articles/policy.ts";
import type { Tx } from "../db.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { sentencesOf, standsIn } from "./citation.ts";
import type { Citable, CitationWords } from "./citation.ts";

const t = translator("records");
const most = 20;
const live = { lead: true, body: true } as const;

type Wish = { text: string; initiativeId: number | null };

/** Published articles whose title holds these words, newest first; without words those on the initiative. */
export async function citable(actor: Actor, { text, initiativeId }: Wish): Promise<Citable[]> {
  if (!isDesk(actor)) throw new NotAllowed();
  const words = text.split(/\s+/).filter(Boolean).map((word) => word.replace(/[\\%_]/g, "\\$&"));
  const filed = initiativeId === null ? {} : { initiatives: { some: { initiativeId } } };
  const rows = await db().article.findMany({
    where: {
      state: "PUBLISHED",
      live: words.length === 0 ? filed : { AND: words.map((word) => ({ title: { contains: word, mode: "insensitive" as const } })) },
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: most,
    select: { id: true, publishedAt: true, live: { select: { title: true } } },
  });
  return rows.map((row) => ({ id: row.id, title: row.live?.title ?? "", publishedAt: row.publishedAt?.toISOString() ?? "" }));
}

/** What can be quoted from a published article. */
export async function citableSentences(actor: Actor, articleId: number): Promise<string[]> {
  if (!isDesk(actor)) throw new NotAllowed();
  const article = await db().article.findUnique({ where: { id: articleId, state: "PUBLISHED" }, select: { live: { select: live } } });
  if (!article?.live) throw new NotFound();
  return sentencesOf({ lead: article.live.lead, body: bodySchema.parse(article.live.body) });
}

/** The text in which readers find the sentence now, or what is wrong with the citation. */
export async function findQuote(tx: Tx, { articleId, quote }: CitationWords): Promise<{ articleId: number; quote: string; quotedFromId: number } | { issues: Issue[] }> {
  const refused = (field: string, message: string) => ({ issues: [{ field, message }] });
  if (articleId === null) return refused("articleId", t("source.articleMissing"));
  const article = await tx.article.findUnique({ where: { id: articleId, state: "PUBLISHED" }, select: { live: { select: { id: true, ...live } } } });
  if (!article?.live) return refused("articleId", t("source.notPublished"));
  const { id, lead, body } = article.live;
  if (!standsIn({ lead, body: bodySchema.parse(body) }, quote)) return refused("quote", t("source.notThere"));
  return { articleId, quote, quotedFromId: id };
}
