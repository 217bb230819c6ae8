import type { Tx } from "../db.ts";
import { inTransaction } from "../transaction.ts";
import { indexArticle, indexVersion } from "./index-article.ts";
import { prepareWords } from "./segment.ts";

const atOnce = 20;

/** Makes a process ready for searches. */
export function startSearch(): void {
  prepareWords();
  backfillSearch().catch(console.error);
}

/**
 * Takes live articles into the index that are not in it, or were prepared in an older way; answers how many it took.
 * Any number of processes may do so at once, beside publishing: each article is held while it is written.
 */
export async function backfillSearch(): Promise<number> {
  for (let sum = 0; ; ) {
    const taken = await inTransaction(takeSome);
    sum += taken;
    if (taken === 0) return sum;
  }
}

async function takeSome(tx: Tx): Promise<number> {
  const articles = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Article"
    WHERE state = 'PUBLISHED' AND "liveId" IS NOT NULL
      AND NOT EXISTS (SELECT FROM "ArticleSearch" s WHERE s."articleId" = id AND s.version = ${indexVersion})
    ORDER BY "publishedAt" DESC LIMIT ${atOnce} FOR NO KEY UPDATE SKIP LOCKED`;
  for (const { id } of articles) await indexArticle(tx, id);
  return articles.length;
}
