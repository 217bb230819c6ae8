import { articleTag } from "../articles/cache.ts";
import { articleHref } from "../articles/article.ts";
import { bodySchema } from "../articles/body.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { madeOf } from "../page-store/made-of.ts";
import { sentenceHref, standsIn } from "./citation.ts";
import type { DeskSource, Source, Standing } from "./citation.ts";

/** What a milestone, a figure or a venue has to be read with for its source to be known. */
export const citationFields = {
  articleId: true,
  quotedFromId: true,
  quote: true,
  article: {
    select: {
      slug: true, state: true, liveId: true, publishedAt: true, publishedPrecision: true,
      live: { select: { title: true } },
      head: { select: { title: true } },
    },
  },
} satisfies Prisma.MilestoneSelect;

export type Cited = Prisma.MilestoneGetPayload<{ select: typeof citationFields }>;

/** How each citation stands with what readers see now. Texts are read only where they changed since they were quoted. */
export async function standings<Row extends Cited>(rows: Row[]): Promise<Map<Row, Standing>> {
  madeOf(...rows.map(({ articleId }) => articleTag(articleId)));
  const changed = rows.flatMap(({ article: { liveId }, quotedFromId }) => (liveId !== null && liveId !== quotedFromId ? [liveId] : []));
  const texts = changed.length === 0 ? [] : await db().revision.findMany({ where: { id: { in: changed } }, select: { id: true, lead: true, body: true } });
  const byId = new Map(texts.map(({ id, lead, body }) => [id, { lead, body: bodySchema.parse(body) }]));
  const standing = ({ article: { state, liveId }, quotedFromId, quote }: Row): Standing => {
    if (state !== "PUBLISHED" || liveId === null) return "gone";
    if (liveId === quotedFromId) return "stands";
    const text = byId.get(liveId);
    return text && standsIn(text, quote) ? "stands" : "changed";
  };
  return new Map(rows.map((row) => [row, standing(row)]));
}

/** The sources that readers can open; a row whose article is gone has none. */
export async function sourcesOf<Row extends Cited>(rows: Row[]): Promise<Map<Row, Source>> {
  const sources = new Map<Row, Source>();
  for (const [row, standing] of await standings(rows)) {
    const { slug, publishedAt, publishedPrecision: precision, live } = row.article;
    if (standing === "gone" || !publishedAt || !live) continue;
    const href = standing === "stands" ? sentenceHref(slug, row.quote) : articleHref(slug);
    sources.set(row, { title: live.title, href, quote: row.quote, publishedAt, precision, standing });
  }
  return sources;
}

export async function deskSourcesOf<Row extends Cited>(rows: Row[]): Promise<Map<Row, DeskSource>> {
  const entries = [...(await standings(rows))].map(([row, standing]): [Row, DeskSource] => {
    const { articleId, quote, article } = row;
    return [row, { articleId, title: (article.live ?? article.head)?.title ?? "", quote, standing }];
  });
  return new Map(entries);
}
