import { db } from "../../../lib/db.ts";
import { indexArticle, indexVersion } from "../../../lib/search/index-article.ts";
import { rowOf } from "../../../lib/search/row.ts";
import { inTransaction } from "../../../lib/transaction.ts";
import { insert } from "../articles/insert.ts";
import { plan } from "../articles/plan.ts";
import type { Ground, Planned } from "../articles/plan.ts";
import { random } from "../articles/random.ts";
import type { Actor } from "../../../lib/auth/actor.ts";
import { vocabulary } from "./vocabulary.ts";

const atOnce = 500;
const sentences = 14;

/** Reports of the measurements with as many words again as real language has, rare and common, in the index as publishing writes it. */
export async function loadSearched(actor: Actor, ground: Ground, count: number): Promise<Planned[]> {
  const articles = wordy(plan(count, ground));
  await insert(actor, articles);
  await db().$executeRawUnsafe('DROP INDEX "ArticleSearch_terms_idx"');
  for (let start = 0; start < articles.length; start += atOnce) await index(articles.slice(start, start + atOnce), ground);
  await db().$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe("SET LOCAL maintenance_work_mem = '512MB'");
      await tx.$executeRawUnsafe('CREATE INDEX "ArticleSearch_terms_idx" ON "ArticleSearch" USING GIN (terms) WITH (fastupdate = off)');
    },
    { timeout: 30 * 60_000 },
  );
  await db().$executeRawUnsafe('VACUUM ANALYZE "ArticleSearch"');
  for (const article of [articles[0], articles.at(-1)]) if (article) await check(article.slug);
  return articles;
}

function wordy(articles: Planned[]): Planned[] {
  const dice = random(4);
  const { draw } = vocabulary();
  const sentence = () => `${Array.from({ length: dice.whole(6, 16) }, () => draw(dice)).join("")}。`;
  return articles.map((article) => {
    const text = Array.from({ length: sentences }, sentence).join("");
    return { ...article, blocks: [...article.blocks, { type: "paragraph" as const, line: [{ text }] }] };
  });
}

async function index(articles: Planned[], ground: Ground): Promise<void> {
  const ids = new Map((await db().article.findMany({ where: { slug: { in: articles.map(({ slug }) => slug) } }, select: { id: true, slug: true } })).map(({ id, slug }) => [slug, id]));
  const topicOf = new Map([...ground.topics].map(([name, id]) => [id, name]));
  const photos = new Map((await db().photo.findMany({ select: { id: true, caption: true, credit: true, alt: true } })).map((photo) => [photo.id, photo]));
  const rows = articles.map((article) => {
    const { title, lead, blocks, reporter, topicId, placeId } = article;
    const said = {
      kicker: "", title, subtitle: "", lead, body: { version: 1 as const, blocks }, responsibleEditor: "李四",
      contributors: [{ name: reporter }], topics: [topicOf.get(topicId) ?? ""],
    };
    return { articleId: ids.get(article.slug), publishedAt: article.publishedAt, ...rowOf(said, photos, { ...article, placeIds: [placeId] }) };
  });
  await db().$executeRaw`
    INSERT INTO "ArticleSearch" ("articleId", "publishedAt", version, terms, text, folded)
    SELECT "articleId", "publishedAt", ${indexVersion}, array_to_tsvector(ARRAY(SELECT jsonb_array_elements_text(terms))), text, folded
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("articleId" int, "publishedAt" timestamptz, terms jsonb, text text, folded text)`;
}

/** Indexed as an editor's publishing would, an article must stand there as before. */
async function check(slug: string): Promise<void> {
  const read = () => db().$queryRaw<{ row: string }[]>`
    SELECT md5(s::text) AS row FROM "ArticleSearch" s JOIN "Article" a ON a.id = s."articleId" WHERE a.slug = ${slug}`;
  const [before] = await read();
  const { id } = await db().article.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  await inTransaction((tx) => indexArticle(tx, id));
  const [after] = await read();
  if (!before || before.row !== after?.row) throw new Error(`The loader indexed ${slug} otherwise than publishing would.`);
}
