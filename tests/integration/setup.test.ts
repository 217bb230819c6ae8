import { expect, it } from "vitest";
import { db } from "../../lib/db.ts";
import { nameIn } from "../../scripts/postgres/database.ts";
import { copyDatabase, dropDatabase, newRun } from "../setup/test-databases.ts";

it("gives each file an empty database of its own, on our PostgreSQL settings", async () => {
  const [row] = await db().$queryRaw<{ name: string; encoding: string }[]>`SELECT current_database() AS name, current_setting('server_encoding') AS encoding`;
  expect(row).toEqual({ name: nameIn(process.env["DATABASE_URL"] ?? ""), encoding: "UTF8" });
  expect(row?.name).toMatch(/^bilin_test_[0-9a-f]{10}_[0-9a-f]{10}$/);
  expect(await db().user.count()).toBe(0);
});

it("refuses to make or drop a database that is not the run's", async () => {
  const url = process.env["DATABASE_URL"] ?? "";
  await expect(dropDatabase(newRun(url), url)).rejects.toThrow("not theirs");
  await expect(copyDatabase(newRun(url), "postgres")).rejects.toThrow("not theirs");
  await expect(dropDatabase({ server: url, prefix: "" }, url)).rejects.toThrow("not theirs");
});
