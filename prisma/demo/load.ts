import { record } from "../../lib/audit/record.ts";
import { db } from "../../lib/db.ts";
import { everything, expire } from "../../lib/page-store/expiry.ts";
import { inTransaction } from "../../lib/transaction.ts";
import { loadArticles } from "./load-articles.ts";
import { loadPhotos } from "./load-photos.ts";
import { loadRecords } from "./load-records.ts";
import { askForReviews, beginDemo, demoDesk } from "./load-structure.ts";
import { series } from "./series.ts";

/** Loads the demonstration through the desk's own use cases. Where an earlier go was cut off, it carries on. */
export async function loadDemo(): Promise<void> {
  if (await happened("demo.loaded")) return;
  if (await happened("demo.begun")) console.log("  carrying on where the last start was cut off");
  else if (await isEmpty()) await beginDemo();
  else return;

  const desk = await demoDesk();
  const photos = await loadPhotos(desk);
  const articles = await loadArticles(desk, photos);
  await loadRecords(desk);
  await finish();
  console.log(`  ${articles} reports with ${photos.size} pictures`);
}

async function happened(action: string): Promise<boolean> {
  return (await db().auditEvent.count({ where: { action } })) > 0;
}

/** Nothing is mixed into what people have begun to fill themselves. */
async function isEmpty(): Promise<boolean> {
  return (await db().place.count()) + (await db().channel.count()) + (await db().article.count()) === 0;
}

async function finish(): Promise<void> {
  await inTransaction(async (tx) => {
    for (const { slug, articles } of series) {
      const { id: seriesId } = await tx.series.findUniqueOrThrow({ where: { slug } });
      const entries = await tx.article.findMany({ where: { slug: { in: articles } }, select: { id: true, slug: true } });
      await tx.seriesEntry.createMany({ data: entries.map(({ id, slug }) => ({ seriesId, articleId: id, position: articles.indexOf(slug) + 1 })) });
    }
    await askForReviews(tx);
    // Structure and series were written past the use cases.
    expire(tx, [everything]);
    await record(tx, null, { action: "demo.loaded", subject: ["site", 0] });
  });
}
