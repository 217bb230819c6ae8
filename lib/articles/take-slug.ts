import type { Db, Tx } from "../db.ts";
import { expireArticle } from "./cache.ts";
import type { LockedArticle } from "./lock-article.ts";
import { numbered } from "./slug.ts";

/** Whether an address leads, or for good once led, to another article. */
export async function isOthers(tx: Tx | Db, slug: string, articleId: number): Promise<boolean> {
  const not = articleId;
  // In this order: an article that gives an address up does so in one transaction, so it is seen at one of the two.
  if ((await tx.article.count({ where: { slug, id: { not } } })) > 0) return true;
  return (await tx.formerSlug.count({ where: { slug, articleId: { not } } })) > 0;
}

/** The wished address, or the first numbered one after it that nobody has. */
export async function freeSlug(tx: Tx | Db, wished: string, articleId: number): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const slug = numbered(wished, attempt);
    if (!(await isOthers(tx, slug, articleId))) return slug;
  }
}

/** One at a time: until the transaction ends nobody else takes an address. */
export async function lockSlugs(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtext('article slugs'))`;
}

/** Gives the article its new address, leaving a redirect where readers may know the old one. False where it is another's. */
export async function takeSlug(tx: Tx, article: LockedArticle, slug: string): Promise<boolean> {
  await lockSlugs(tx);
  if (await isOthers(tx, slug, article.id)) return false;
  await tx.formerSlug.deleteMany({ where: { slug } });
  if (article.firstPublishedAt) {
    await tx.formerSlug.create({ data: { slug: article.slug, articleId: article.id } });
    expireArticle(tx, { id: article.id, slugs: [article.slug, slug] });
  }
  await tx.article.update({ where: { id: article.id }, data: { slug } });
  return true;
}
