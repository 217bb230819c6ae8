import pg from "pg";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "../../lib/db.ts";
import { channel, expire, onExpiry } from "../../lib/page-store/expiry.ts";
import { Follower } from "../../lib/page-store/follower.ts";
import { inTransaction } from "../../lib/transaction.ts";

type Notice = { number: number; tags?: string[] };

let listener: pg.Client;
let heard: Notice[];
const letGo = vi.fn<(tags: string[]) => void>();

beforeEach(async () => {
  heard = [];
  listener = new pg.Client(process.env["DATABASE_URL"]);
  await listener.connect();
  listener.on("notification", ({ payload }) => heard.push(JSON.parse(payload ?? "") as Notice));
  await listener.query(`LISTEN ${channel}`);
  letGo.mockReset();
  onExpiry(letGo);
});
afterEach(() => listener.end());

const name = (...tags: string[]) => inTransaction(async (tx) => expire(tx, tags));
const clock = async () => (await db().pageClock.findUniqueOrThrow({ where: { id: 1 } })).number;
const logged = () => db().pageExpiry.findMany({ orderBy: { number: "asc" }, select: { number: true, tags: true } });
const told = (count: number) => vi.waitFor(() => expect(heard).toHaveLength(count), { timeout: 90_000 });

it("numbers, logs and announces expiries in the order of their commits, also when many commit at once", async () => {
  await db().$executeRaw`CREATE TABLE change (n serial, tag text)`;
  await Promise.all(Array.from({ length: 20 }, (_, index) =>
    inTransaction(async (tx) => {
      expire(tx, [`tag:${index}`]);
      // Some take longer between naming and committing than others.
      await tx.$queryRaw`SELECT pg_sleep(${((index * 7) % 5) / 100})::text`;
      await tx.$executeRaw`INSERT INTO change (tag) VALUES (${`tag:${index}`})`;
    })));
  await told(20);
  const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
  expect(heard.map(({ number }) => number)).toEqual(numbers);
  expect(await logged()).toEqual(heard);
  expect(heard.flatMap(({ tags }) => tags ?? []).sort()).toEqual(numbers.map((number) => `tag:${number - 1}`).sort());
  expect(await clock()).toBe(20);
});

it("holds the next number until the one before it is committed", async () => {
  const written = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const before = await clock();
  // The clock's row, held as a transaction holds it that has written its expiry and is about to commit.
  const first = db().$transaction(async (tx) => {
    await tx.$executeRaw`UPDATE "PageClock" SET number = number + 1`;
    await tx.pageExpiry.create({ data: { number: before + 1, tags: ["first"] } });
    written.resolve();
    await end.promise;
  });
  await written.promise;
  const second = name("second");
  await vi.waitFor(async () => {
    const [row] = await db().$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    expect(row?.waiting).toBe(1);
  }, { timeout: 90_000 });
  end.resolve();
  await Promise.all([first, second]);
  expect((await logged()).slice(-2)).toEqual([{ number: before + 1, tags: ["first"] }, { number: before + 2, tags: ["second"] }]);
});

it("joins all that one change names, each once", async () => {
  await inTransaction(async (tx) => {
    expire(tx, ["a", "b"]);
    expire(tx, ["b", "c"]);
  });
  await told(1);
  expect(heard[0]?.tags).toEqual(["a", "b", "c"]);
});

describe("a change that does not come about", () => {
  it("leaves no number, no row and no announcement", async () => {
    const before = [await clock(), await logged()];
    await expect(inTransaction(async (tx) => {
      expire(tx, ["never"]);
      throw new Error("refused");
    })).rejects.toThrow("refused");
    expect([await clock(), await logged()]).toEqual(before);
    expect(letGo).not.toHaveBeenCalled();
    await name("after");
    await told(1);
    expect(heard[0]?.tags).toEqual(["after"]);
  });

  it("at its very end lets pages go all the same: nobody can tell it from a commit whose answer was lost", async () => {
    await db().$executeRaw`CREATE TABLE late (n int UNIQUE DEFERRABLE INITIALLY DEFERRED)`;
    const before = [await clock(), await logged()];
    await expect(inTransaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO late VALUES (1), (1)`;
      expire(tx, ["perhaps"]);
    })).rejects.toThrow();
    expect([await clock(), await logged()]).toEqual(before);
    expect(letGo.mock.calls).toEqual([[["perhaps"]]]);
  });
});

it("takes effect in this process after the commit, and before anybody is told", async () => {
  let seen: Promise<number> | undefined;
  letGo.mockImplementation(() => {
    seen = db().pageExpiry.count({ where: { tags: { has: "at-once" } } });
  });
  await name("at-once");
  expect(letGo.mock.calls).toEqual([[["at-once"]]]);
  expect(await seen).toBe(1);
});

it("does nothing for a change that names nothing", async () => {
  const before = [await clock(), await logged()];
  expect(await inTransaction(() => Promise.resolve("done"))).toBe("done");
  expect([await clock(), await logged()]).toEqual(before);
  expect(letGo).not.toHaveBeenCalled();
  await name("after");
  await told(1);
});

it("is named within inTransaction only", async () => {
  await expect(db().$transaction(async (tx) => expire(tx, ["a"]))).rejects.toThrow("inTransaction");
});

it("announces what is too long for an announcement by its number, and it arrives", async () => {
  const expired: string[][] = [];
  const follower = new Follower({ databaseUrl: process.env["DATABASE_URL"] ?? "", expire: (tags) => expired.push(tags), heartbeatMs: 3_600_000 });
  await follower.start();
  const tags = Array.from({ length: 1000 }, (_, index) => `article:${100_000 + index}`);
  await name(...tags);
  await told(1);
  expect(heard[0]).toEqual({ number: await clock() });
  await vi.waitFor(() => expect(expired.at(-1)).toEqual(tags), { timeout: 90_000 });
  expect(letGo.mock.calls).toEqual([[tags]]);
  await follower.stop();
});

it("keeps the newest ten thousand for who missed them", async () => {
  await db().$executeRaw`TRUNCATE "PageExpiry"`;
  await db().$executeRaw`INSERT INTO "PageExpiry" (number, tags) SELECT number, '{a}' FROM generate_series(50001, 60000) number`;
  await db().$executeRaw`UPDATE "PageClock" SET number = 60000`;
  await name("b");
  const { _min, _max, _count } = await db().pageExpiry.aggregate({ _min: { number: true }, _max: { number: true }, _count: true });
  expect([_min.number, _max.number, _count]).toEqual([50_002, 60_001, 10_000]);
});
