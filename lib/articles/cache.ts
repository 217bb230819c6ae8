import type { Tx } from "../db.ts";
import { expireArchive } from "../archive/cache.ts";
import { partOf } from "../feeds/sitemap-parts.ts";
import { seriesIndexTag, seriesTag } from "../series/cache.ts";
import { expire } from "../page-store/expiry.ts";
import { topicsTag } from "../topics/cache.ts";
import type { ListingTarget } from "./listing.ts";

/** An article: what readers see of it, wherever they see it. */
export const articleTag = (id: number) => `article:${id}`;
/** What stands at an address below /articles, also where that is nothing yet. */
export const addressTag = (slug: string) => `address:${slug}`;
/** Which articles stand in a list. */
export const listTag = ({ kind, targetId }: ListingTarget) => `list:${kind}:${targetId}`;
/** Which articles are published, where, and when each last changed. */
export const articlesTag = "articles";
/** The same of those that stand in one part of the sitemap with it. */
export const articlePartTag = (id: number) => `articles:${partOf(id)}`;
export const correctionsTag = "corrections";

type Changed = {
  id: number;
  /** Addresses at which something else stands now. */
  slugs?: string[];
  /** Lists that it entered or left. */
  lists?: ListingTarget[];
};

/** What readers see of an article has changed. */
export function expireArticle(tx: Tx, { id, slugs = [], lists = [] }: Changed): void {
  const topics = lists.some(({ kind }) => kind === "TOPIC") ? [topicsTag] : [];
  expire(tx, [articleTag(id), articlesTag, articlePartTag(id), ...topics, ...slugs.map(addressTag), ...lists.map(listTag)]);
}

/** What was wrong in a published article is said otherwise. */
export function expireCorrections(tx: Tx, articleId: number): void {
  expireArticle(tx, { id: articleId });
  expire(tx, [correctionsTag]);
}

/** It came into view or went out of it: beyond its lists that concerns the archive, its series and its corrections. */
export async function expireWhereShown(tx: Tx, articleId: number): Promise<void> {
  await expireArchive(tx, articleId);
  const [series, corrections] = [
    await tx.seriesEntry.findMany({ where: { articleId }, select: { seriesId: true } }),
    await tx.correction.count({ where: { articleId } }),
  ];
  if (series.length > 0) expire(tx, [seriesIndexTag, ...series.map(({ seriesId }) => seriesTag(seriesId))]);
  if (corrections > 0) expire(tx, [correctionsTag]);
}
