import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nameIn, quoted, withClient, withServer } from "../../scripts/postgres/database.ts";
import { db } from "../../lib/db.ts";
import { channel, everything, expire } from "../../lib/page-store/expiry.ts";
import { Follower } from "../../lib/page-store/follower.ts";
import type { Standing } from "../../lib/page-store/follower.ts";
import { inTransaction } from "../../lib/transaction.ts";
import { openProxy } from "../setup/proxy.ts";
import type { Proxy } from "../setup/proxy.ts";

const never = 3_600_000;
const patient = { timeout: 90_000 };
const url = () => process.env["DATABASE_URL"] ?? "";

let follower: Follower;
let expired: string[][];
const tags = () => expired.flat();

async function follow(databaseUrl = url(), heartbeatMs = never): Promise<Standing> {
  follower = new Follower({ databaseUrl, expire: (named) => expired.push(named), heartbeatMs });
  const standing = await follower.start();
  expired = [];
  return standing;
}

beforeEach(() => void (expired = []));
afterEach(() => follower.stop());

const name = (...named: string[]) => inTransaction(async (tx) => expire(tx, named));
const clock = async () => (await db().pageClock.findUniqueOrThrow({ where: { id: 1 } })).number;

/** An expiry whose announcement is lost. Answers its number. */
async function unheard(tag: string): Promise<number> {
  return db().$transaction(async (tx) => {
    const { number } = await tx.pageClock.update({ where: { id: 1 }, data: { number: { increment: 1 } } });
    await tx.pageExpiry.create({ data: { number, tags: [tag] } });
    return number;
  });
}

const announce = (notice: { number: number; tags?: string[] }) => db().$executeRaw`SELECT pg_notify(${channel}, ${JSON.stringify(notice)})`;

/** Asks again and again, as requests would, until the follower is in step; answers what it said before. */
async function untilInStep(): Promise<Standing[]> {
  const said: Standing[] = [];
  await vi.waitFor(async () => {
    const standing = await follower.settle();
    if (standing !== "in step") said.push(standing);
    expect(standing).toBe("in step");
  }, patient);
  return said;
}

describe("connected", () => {
  it("lets expiries take effect as they are announced, one by one", async () => {
    expect(await follow()).toBe("in step");
    for (const tag of ["a", "b", "c"]) await name(tag);
    await vi.waitFor(() => expect(expired).toEqual([["a"], ["b"], ["c"]]), patient);
    expect(follower.inStep).toBe(true);
  });

  it("knows nothing of what was before it, and so begins with nothing", async () => {
    await name("before");
    const first: string[][] = [];
    follower = new Follower({ databaseUrl: url(), expire: (named) => first.push(named), heartbeatMs: never });
    await follower.start();
    expect(first).toEqual([[everything]]);
  });

  it("is out of step from a missing number until it has read what it missed", async () => {
    await follow();
    await name("before");
    await vi.waitFor(() => expect(tags()).toEqual(["before"]), patient);
    await unheard("missed-1");
    await unheard("missed-2");
    await withClient(url(), async (held) => {
      await held.query(`BEGIN; LOCK TABLE "PageExpiry" IN ACCESS EXCLUSIVE MODE`);
      await announce({ number: (await clock()) + 1, tags: ["later"] });
      await vi.waitFor(() => expect(follower.inStep).toBe(false), patient);
      expect(tags()).toEqual(["before"]);
    });
    await untilInStep();
    expect(tags().slice(0, 3)).toEqual(["before", "missed-1", "missed-2"]);
  });

  it("takes in what was missed in the order of its numbers, with what caused the search", async () => {
    await follow();
    await unheard("one");
    await unheard("two");
    await name("three");
    await vi.waitFor(() => expect(tags()).toEqual(["one", "two", "three"]), patient);
    await untilInStep();
    await name("four");
    await vi.waitFor(() => expect(tags()).toEqual(["one", "two", "three", "four"]), patient);
  });

  it("does not take effect twice of what was known already", async () => {
    await follow();
    await name("a");
    await vi.waitFor(() => expect(tags()).toEqual(["a"]), patient);
    await announce({ number: await clock(), tags: ["again"] });
    await name("b");
    await vi.waitFor(() => expect(tags()).toEqual(["a", "b"]), patient);
  });

  it("finds at a heartbeat what no announcement led to", async () => {
    await follow(url(), 20);
    await unheard("silent");
    await vi.waitFor(() => expect(tags()).toContain("silent"), patient);
    expect(follower.inStep).toBe(true);
  });
});

describe("lets go of everything", () => {
  it("where the log no longer reaches back to what it knows", async () => {
    await follow();
    await unheard("trimmed");
    await unheard("kept");
    await db().$executeRaw`DELETE FROM "PageExpiry" WHERE number < ${await clock()}`;
    await name("new");
    await vi.waitFor(() => expect(expired).toEqual([[everything]]), patient);
    await untilInStep();
  });

  it("where the log is empty though the clock went on", async () => {
    await follow(url(), 20);
    await unheard("lost");
    await db().$executeRaw`DELETE FROM "PageExpiry"`;
    expired = [];
    await db().$executeRaw`UPDATE "PageClock" SET number = number + 1`;
    await vi.waitFor(() => expect(tags()).toContain(everything), patient);
  });

  it("where the clock went backwards: the database is an earlier one, brought back", async () => {
    await name("a");
    await follow(url(), 20);
    const now = await clock();
    await db().$executeRaw`UPDATE "PageClock" SET number = ${now - 1}`;
    await db().$executeRaw`DELETE FROM "PageExpiry" WHERE number >= ${now}`;
    await vi.waitFor(() => expect(tags()).toContain(everything), patient);
    await untilInStep();
    expired = [];
    await name("b");
    await vi.waitFor(() => expect(tags()).toContain("b"), patient);
  });
});

describe("behind a line that fails", () => {
  let proxy: Proxy;
  beforeEach(async () => void (proxy = await openProxy(url())));
  afterEach(() => proxy.stop());

  it("is away while it is cut, and in step only after all that happened meanwhile took effect", async () => {
    expect(await follow(proxy.url)).toBe("in step");
    proxy.cut();
    await vi.waitFor(() => expect(follower.inStep).toBe(false), patient);
    expect(await follower.settle()).toBe("away");
    await name("meanwhile-1");
    await name("meanwhile-2");
    expect(await follower.settle()).toBe("away");
    expect(tags()).toEqual([]);
    proxy.restore();
    expect(new Set(await untilInStep())).not.toContain("behind");
    expect(tags()).toEqual(["meanwhile-1", "meanwhile-2"]);
    await name("after");
    await vi.waitFor(() => expect(tags().at(-1)).toBe("after"), patient);
  });

  it("comes back by itself, though nobody asks", async () => {
    await follow(proxy.url, 20);
    proxy.cut();
    await vi.waitFor(() => expect(follower.inStep).toBe(false), patient);
    await name("meanwhile");
    proxy.restore();
    await vi.waitFor(() => expect(follower.inStep).toBe(true), patient);
    expect(tags()).toContain("meanwhile");
  });

  it("is away while it is silent, and in step only after all that happened meanwhile took effect", async () => {
    await follow(proxy.url, 20);
    proxy.silence();
    await name("meanwhile");
    await vi.waitFor(() => expect(follower.inStep).toBe(false), patient);
    expect(await follower.settle()).toBe("away");
    expect(tags()).toEqual([]);
    proxy.restore();
    await untilInStep();
    expect(tags()).toContain("meanwhile");
  });

  it("is away from the start where there is nothing, and finds it when it comes", async () => {
    proxy.cut();
    expect(await follow(proxy.url)).toBe("away");
    expect(await follower.settle()).toBe("away");
    proxy.restore();
    await untilInStep();
    expect(tags()).toEqual([everything]);
  });

  it("stops without leaving a connection", async () => {
    await follow(proxy.url);
    await follower.stop();
    await vi.waitFor(async () => {
      const rows = await db().$queryRaw<unknown[]>`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'bilin-pages'`;
      expect(rows).toEqual([]);
    }, patient);
    expect(await follower.settle()).toBe("away");
  });
});

describe("refused by a database that is there", () => {
  it("is behind, not away: others may be publishing", async () => {
    const wrong = new URL(url());
    wrong.pathname = "/bilin_test_there_is_no_such_database";
    expect(await follow(wrong.href)).toBe("behind");
    expect(await follower.settle()).toBe("behind");
    expect(follower.inStep).toBe(false);
  });

  it("is behind until it is let in again, and in step only after all that happened meanwhile took effect", async () => {
    await follow();
    const open = (allow: boolean) => withServer(url(), (client) => client.query(`ALTER DATABASE ${quoted(nameIn(url()))} WITH ALLOW_CONNECTIONS ${allow}`));
    // A connection that is there goes on: that of another process.
    await db().$queryRaw`SELECT 1`;
    await open(false);
    await withServer(url(), (client) => client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND application_name = 'bilin-pages'", [nameIn(url())]));
    await vi.waitFor(() => expect(follower.inStep).toBe(false), patient);
    expect(await follower.settle()).toBe("behind");
    await name("meanwhile");
    expect(tags()).toEqual([]);
    await open(true);
    await untilInStep();
    expect(tags()).toEqual(["meanwhile"]);
  });
});
