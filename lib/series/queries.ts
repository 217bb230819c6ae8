import { db } from "../db.ts";
import { cardsByIds } from "../articles/list.ts";
import { madeOf } from "../page-store/made-of.ts";
import { seriesIndexTag, seriesTag } from "./cache.ts";
import type { SeriesCard, SeriesPage } from "./series.ts";

const entries = {
  where: { article: { state: "PUBLISHED" as const } },
  orderBy: { position: "asc" as const },
  select: { articleId: true },
};
const fields = { id: true, slug: true, title: true, editorsNote: true, entries } as const;

type Row = { id: number; slug: string; title: string; editorsNote: string; entries: { articleId: number }[] };
async function toPage(row: Row): Promise<SeriesPage> {
  madeOf(seriesTag(row.id));
  return { name: row.title, href: `/series/${row.slug}`, editorsNote: row.editorsNote, cards: await cardsByIds(row.entries.map(({ articleId }) => articleId)) };
}

export async function seriesAt(slug: string): Promise<SeriesPage | null> {
  const row = await db().series.findUnique({ where: { slug }, select: fields });
  if (!row) madeOf(seriesIndexTag);
  return row && toPage(row);
}

/** The series that the front page shows. */
export async function newestSeries(): Promise<SeriesPage | null> {
  madeOf(seriesIndexTag);
  const row = await db().series.findFirst({ orderBy: { id: "desc" }, where: { entries: { some: entries.where } }, select: fields });
  return row && toPage(row);
}

/** Every series of which something can be read, the one with the newest report first. */
export async function allSeries(): Promise<SeriesCard[]> {
  madeOf(seriesIndexTag);
  const rows = await db().series.findMany({
    where: { entries: { some: entries.where } },
    select: { ...fields, entries: { where: entries.where, select: { articleId: true, article: { select: { publishedAt: true } } } } },
  });
  madeOf(...rows.map(({ id }) => seriesTag(id)));
  const newest = rows.map((row) => row.entries.reduce((one, other) => (Number(other.article.publishedAt) > Number(one.article.publishedAt) ? other : one)).articleId);
  const cards = new Map((await cardsByIds(newest)).map((card) => [card.id, card]));
  return rows
    .flatMap(({ slug, title, editorsNote, entries: { length } }, index) => {
      const card = cards.get(newest[index]!);
      return card ? [{ name: title, href: `/series/${slug}`, editorsNote, count: length, newest: card }] : [];
    })
    .sort((a, b) => b.newest.publishedAt.getTime() - a.newest.publishedAt.getTime());
}
