import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "../../lib/db.ts";
import { planPublication } from "../../lib/schedule/plan.ts";
import { completeDraft } from "../factories/articles.ts";
import { openProxy } from "../setup/proxy.ts";
import type { Proxy } from "../setup/proxy.ts";
import { deskAt } from "./desk.ts";
import type { Text } from "./desk.ts";
import { cacheStatus, inStep, startServer } from "./servers.ts";
import type { Got, Server } from "./servers.ts";
import { makeWorld } from "./world.ts";
import type { World } from "./world.ts";

// Three processes on one database, each with a line of its own to it that can fail.

const patient = { timeout: 90_000 };
const stale = "Bilin; hit; detail=stale";

let world: World;
let lines: [Proxy, Proxy, Proxy];
let servers: [Server, Server, Server];
let text: Text;
let title: string;
let count = 0;

beforeAll(async () => {
  world = await makeWorld();
  const url = process.env["DATABASE_URL"] ?? "";
  lines = await Promise.all([openProxy(url), openProxy(url), openProxy(url)]);
  servers = await Promise.all([startServer(lines[0].url), startServer(lines[1].url), startServer(lines[2].url)]);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await Promise.all(lines.map((line) => line.stop()));
});

/** A report that readers see at /articles/SLUG and on the front page, in every process's store. */
beforeEach(async () => {
  title = `旧标题${++count}`;
  const desk = deskAt(servers[0], world.editor);
  text = await desk.begin(completeDraft({ slug: `report-${count}`, title, channelId: world.channels.people.id, placeIds: [world.places.bridge.id] }));
  await desk.save(text);
  await desk.publish(text);
  await inStep(...servers);
  for (const path of ["/", address()]) for (const server of servers) expect(wordsOf(await server.get(path))).toContain(title);
});

const address = () => `/articles/${text.draft.slug}`;

/** A new title, ready to be published in any process. */
async function prepare(change: string, server = servers[0]) {
  const desk = deskAt(server, world.editor);
  await desk.save(text, { title: change });
  return () => desk.publish(text);
}

/** Headlines carry the places where their lines may end. */
const wordsOf = ({ body }: Got) => body.replaceAll("<wbr/>", "");
const says = (got: Got, words: string) => wordsOf(got).includes(words);

describe("all connected", () => {
  it("shows what is published at once where it was published, and elsewhere when the news arrives", async () => {
    const publish = await prepare("新标题甲");
    await publish();
    for (const path of ["/", address()]) expect(wordsOf(await servers[0].get(path))).toContain("新标题甲");
    for (const server of [servers[1], servers[2]]) {
      await vi.waitFor(async () => expect(wordsOf(await server.get(address()))).toContain("新标题甲"), patient);
      expect(wordsOf(await server.get("/"))).toContain("新标题甲");
    }
  });

  it("does what is planned once, though every process looks at the same time, and shows it everywhere", async () => {
    await prepare("定时的标题");
    const at = new Date(Date.now() + 3_600_000);
    expect(await planPublication(world.editor, { articleId: text.articleId, revisionId: text.revisionId, at, note: "换了标题" })).toEqual([]);
    await Promise.all(servers.map((server) => server.tell("carryOutDue", at)));
    expect(await db().publication.count({ where: { articleId: text.articleId, revisionId: text.revisionId } })).toBe(1);
    await inStep(...servers);
    for (const server of servers) expect(wordsOf(await server.get(address()))).toContain("定时的标题");
  });

  it("keeps apart what two processes publish at the same time, and shows both everywhere", async () => {
    const other = await deskAt(servers[1], world.editor).begin(completeDraft({ slug: `other-${count}`, title: "另一篇", channelId: world.channels.people.id, placeIds: [world.places.bridge.id] }));
    await deskAt(servers[1], world.editor).save(other);
    for (let round = 0; round < 3; round++) {
      const [mine, theirs] = [`甲${count}之${round}`, `乙${count}之${round}`];
      const publish = await prepare(mine);
      const desk = deskAt(servers[1], world.editor);
      await desk.save(other, { title: theirs });
      await Promise.all([
        publish().then(async () => expect(wordsOf(await servers[0].get("/"))).toContain(mine)),
        desk.publish(other).then(async () => expect(wordsOf(await servers[1].get("/"))).toContain(theirs)),
      ]);
      await inStep(...servers);
      for (const server of servers) {
        const front = await server.get("/");
        expect([says(front, mine), says(front, theirs)]).toEqual([true, true]);
      }
    }
  });
});

describe("an expiry in the middle of a rendering", () => {
  let held: pg.Client;
  beforeEach(async () => {
    held = new pg.Client(process.env["DATABASE_URL"]);
    await held.connect();
  });
  afterEach(() => held.end());

  /** What an article's page reads, and publishing a later text does not: who renders one now waits. */
  const hold = () => held.query(`BEGIN; LOCK TABLE "Correction" IN ACCESS EXCLUSIVE MODE`);
  const release = () => held.query("COMMIT");
  const waiting = (least: number) => vi.waitFor(async () => {
    const { rows } = await held.query<{ waiting: number }>(`SELECT count(*)::int AS waiting FROM pg_locks WHERE relation = '"Correction"'::regclass AND NOT granted`);
    expect(rows[0]?.waiting).toBeGreaterThanOrEqual(least);
  }, patient);
  /** Out of the store, touching nothing else. */
  const forget = async () => {
    await prepare(`${title}改`).then((publish) => publish());
    await inStep(...servers);
  };

  it.each([["in the same process", 0], ["in another process", 1]] as const)("%s: the old text is not kept, and whoever asks later gets the new one", async (_, which) => {
    const server = servers[which];
    await forget();
    const publish = await prepare("新标题乙");
    await hold();
    const early = server.get(address());
    await waiting(1);
    await publish();
    if (which !== 0) await inStep(server);
    const late = server.get(address());
    await waiting(2);
    await release();
    // It began before, so it may say what was so then; this is what the store must not keep.
    expect(says(await early, `${title}改`)).toBe(true);
    expect(cacheStatus(await early)).toBe("Bilin; fwd=uri-miss");
    expect(says(await late, "新标题乙")).toBe(true);
    const next = await server.get(address());
    expect([says(next, "新标题乙"), cacheStatus(next)]).toEqual([true, "Bilin; hit"]);
  });

  it("of something else: the page is kept", async () => {
    await forget();
    await hold();
    const running = servers[0].get(address());
    await waiting(1);
    await servers[0].tell("describePhoto", world.editor, world.photos.only.id, { caption: `图注${count}`, credit: "某", alt: "某" });
    await release();
    expect(cacheStatus(await running)).toBe("Bilin; fwd=uri-miss; stored");
    expect(cacheStatus(await servers[0].get(address()))).toBe("Bilin; hit");
  });
});

const unavailable = (got: Got) => {
  expect(got.status).toBe(503);
  expect(got.headers.get("retry-after")).toMatch(/^\d+$/);
  expect(got.headers.get("cache-control")).toBe("no-store");
};

/** Readers who go on asking while the line comes back, until each was given so many answers that are not stale. */
async function readersOf(server: Server, enough: number): Promise<Got[][]> {
  return Promise.all(Array.from({ length: 4 }, async () => {
    const answers: Got[] = [];
    for (let fresh = 0; fresh < enough;) {
      const got = await server.get(address());
      answers.push(got);
      if (got.status === 200 && cacheStatus(got) !== stale) fresh++;
    }
    return answers;
  }));
}

describe.each(["cut", "silence"] as const)("one is separated from the database (%s)", (how) => {
  it("serves what it has and says so, refuses the rest, and never says the old again once it is back", async () => {
    lines[2][how]();
    await vi.waitFor(async () => expect(cacheStatus(await servers[2].get(address()))).toBe(stale), patient);
    for (const path of ["/", address()]) {
      const got = await servers[2].get(path);
      expect([got.status, cacheStatus(got), says(got, title)]).toEqual([200, stale, true]);
    }
    unavailable(await servers[2].get("/topics/unheard-of"));
    unavailable(await servers[2].get("/editor"));

    await (await prepare("新标题丙"))();
    expect(wordsOf(await servers[0].get(address()))).toContain("新标题丙");
    expect(says(await servers[2].get(address()), title)).toBe(true);

    const readers = readersOf(servers[2], 10);
    lines[2].restore();
    for (const answers of await readers) {
      const firstFresh = answers.findIndex((got) => cacheStatus(got) !== stale && got.status === 200);
      const old = answers.flatMap((got, index) => (says(got, title) ? [{ index, from: cacheStatus(got) }] : []));
      expect(old.filter(({ index, from }) => index >= firstFresh || from !== stale)).toEqual([]);
      expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
      for (const got of answers.slice(firstFresh)) expect(says(got, "新标题丙")).toBe(true);
    }
    expect((await servers[2].get("/topics/unheard-of")).status).toBe(404);
  });
});

describe("the database is away", () => {
  it("everybody serves what they have, pictures too, refuses the rest, and is fresh when it is back", async () => {
    const picture = /src="(\/photos\/[^"]+)"/.exec((await servers[0].get("/articles/rich")).body)?.[1] ?? "none";
    for (const line of lines) line.cut();
    for (const server of servers) {
      await vi.waitFor(async () => expect(cacheStatus(await server.get(address()))).toBe(stale), patient);
      const front = await server.get("/");
      expect([front.status, cacheStatus(front), says(front, title)]).toEqual([200, stale, true]);
      unavailable(await server.get("/topics/unheard-of-2"));
      unavailable(await server.get("/editor"));
      unavailable(await server.get("/sign-in"));
      expect((await server.get(picture)).status).toBe(200);
      expect((await server.get("/seal.svg")).status).toBe(200);
    }
    for (const line of lines) line.restore();
    await vi.waitFor(async () => expect((await servers[0].get("/topics/unheard-of-2")).status).toBe(404), patient);
    await (await prepare("新标题丁"))();
    await inStep(...servers);
    for (const server of servers) {
      const got = await server.get(address());
      expect([got.status, says(got, "新标题丁")]).toEqual([200, true]);
      expect(cacheStatus(got)).not.toBe(stale);
    }
  });
});
