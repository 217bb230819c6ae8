import { copyDatabase, makeTemplate, newRun } from "../../../tests/setup/test-databases.ts";
import { openTestServer } from "../../../tests/setup/test-server.ts";
import { db } from "../../../lib/db.ts";
import { makeFolder, makePassage } from "../../support/paths.ts";
import { onStop } from "../../support/stop.ts";
import { layGround } from "../articles/ground.ts";
import { loadSearched } from "./load.ts";
import { measureSearch } from "./measure.ts";
import { searchReport } from "./report.ts";

/** Fills a database of its own and asks it; answers what was measured. */
export async function runSearchBench(folder: string, articles: number, many: number): Promise<string> {
  const server = await openTestServer();
  onStop(server.stop);
  const run = newRun(server.url);
  Object.assign(process.env, {
    DATABASE_URL: await copyDatabase(run, await makeTemplate(run)),
    SITE_URL: "http://localhost:3000",
    NEXTAUTH_SECRET: "secret-of-the-measurements-thirty-two",
    STORAGE_DIR: makeFolder(makePassage(folder), "storage"),
  });
  const { actor, ground } = await layGround(makeFolder(folder, "drawings"));
  await loadSearched(actor, ground, articles);
  const sizes = await db().$queryRaw<{ name: string; size: string }[]>`
    SELECT c.relname AS name, pg_size_pretty(pg_total_relation_size(c.oid)) AS size FROM pg_class c
    WHERE c.relname IN ('ArticleSearch', 'ArticleSearch_terms_idx', 'Revision')`;
  const report = searchReport(await measureSearch(many));
  await db().$disconnect();
  return `${sizes.map(({ name, size }) => `${name} ${size}`).join(", ")}\n\n${report}`;
}
