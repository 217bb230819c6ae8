import { beforeAll, describe, expect, it } from "vitest";
import { deleteDraft } from "../../lib/articles/delete-draft.ts";
import { articleStory, auditList, everybody } from "../../lib/audit/editor-queries.ts";
import { toText } from "../../lib/audit/event.ts";
import { exportEvents } from "../../lib/audit/export-events.ts";
import { record } from "../../lib/audit/record.ts";
import { auditFilterSchema } from "../../lib/audit/schema.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed } from "../../lib/errors.ts";
import { editPlace } from "../../lib/places/edit-place.ts";
import { makeArticle, makePublishedArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let boss: Actor;
let chief: Actor;
let editor: Actor;
let writer: Actor;
let community: { id: number };
let published: { articleId: number };

beforeAll(async () => {
  [boss, chief, editor, writer] = [await makeUser("ADMINISTRATOR"), await makeUser("EDITOR_IN_CHIEF", { name: "总编" }), await makeUser("EDITOR", { name: "编辑甲" }), await makeUser("CORRESPONDENT")];
  community = (await makePlaceTree()).community;
  published = await makePublishedArticle(editor, { title: "100%的楼道都亮了", channelId: (await makeChannel()).id, placeIds: [community.id] });
  const draft = await makeArticle(writer, { title: "没写完的楼道" });
  await deleteDraft(writer, draft.articleId);
  const { name, shortName, aliases, summary } = await db().place.findUniqueOrThrow({ where: { id: community.id } });
  const start = { name, shortName, aliases, summary };
  await editPlace(chief, { id: community.id, start, words: { ...start, summary: "=1+1" } });
});

const filter = (given: Record<string, string> = {}) => auditFilterSchema.parse(given);
const list = async (given: Record<string, string> = {}) => (await auditList(boss, filter(given))).entries;
const sentences = async (given: Record<string, string>) => (await list(given)).map(toText);
const exported = async (actor: Actor, given: Record<string, string> = {}) => (await Array.fromAsync(await exportEvents(actor, filter(given)))).join("");

describe("the database", () => {
  it.each([
    ["changes", () => db().auditEvent.updateMany({ data: { action: "article.saved" } })],
    ["deletes", () => db().auditEvent.deleteMany()],
    ["empties", () => db().$executeRaw`TRUNCATE "AuditEvent"`],
    ["empties by way of others", () => db().$executeRaw`TRUNCATE "User" CASCADE`],
    ["lets a replica delete", () => db().$transaction([db().$executeRaw`SET LOCAL session_replication_role = replica`, db().auditEvent.deleteMany()])],
  ])("never %s what was recorded", async (_, change) => {
    const before = await db().auditEvent.findMany({ orderBy: { id: "asc" } });
    await expect(change()).rejects.toThrow(/append-only/);
    expect(await db().auditEvent.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  });

  it("deletes nobody of whom something is on record", () => expect(db().user.delete({ where: { id: chief.id } })).rejects.toThrow());
});

describe("the list of events", () => {
  it("is the administrators' and editors' in chief", async () => {
    await expect(auditList(chief, filter())).resolves.toBeDefined();
    for (const actor of [editor, writer, await makeUser("SECTION_HEAD")]) {
      for (const read of [() => auditList(actor, filter()), () => everybody(actor), () => exportEvents(actor, filter())]) await expect(read()).rejects.toThrow(NotAllowed);
    }
  });

  it("is newest first, and tells what was done with what", async () => {
    const [latest] = await list();
    expect(latest).toMatchObject({ who: "总编", subject: { page: `/editor/places/${community.id}` } });
    expect(latest && toText(latest)).toMatch(/^改了地方“.+”$/);
  });

  it("is narrowed by person, kind, action, day and words of the name, of what is gone as well", async () => {
    expect(await sentences({ person: String(chief.id) })).toHaveLength(1);
    expect((await list({ kind: "place" })).every(({ subject }) => subject.kind === "place")).toBe(true);
    expect(await sentences({ action: "article.published" })).toEqual(["发布了稿件《100%的楼道都亮了》"]);
    expect(await sentences({ q: "0%的楼" })).toEqual(["发布了稿件《100%的楼道都亮了》"]);
    expect(await sentences({ q: "没写完" })).toEqual(["删除了草稿《没写完的楼道》"]);
    expect(await sentences({ q: "没%完" })).toEqual([]);
    const beijing = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect((await list({ from: beijing, until: beijing })).length).toBeGreaterThan(0);
    expect(await list({ until: "2020-01-01" })).toEqual([]);
    expect(await list({ from: "2999-01-01" })).toEqual([]);
  });

  it("goes on page by page, each event once", async () => {
    await db().$transaction(async (tx) => {
      for (let i = 0; i < 120; i++) await record(tx, boss, { action: "settings.saved", subject: ["Settings", 1] });
    });
    const ids: string[] = [];
    for (let before: string | undefined; ; ) {
      const { entries, next } = await auditList(boss, filter({ kind: "Settings", ...(before && { before }) }));
      ids.push(...entries.map(({ id }) => id));
      if (!next) break;
      before = next;
    }
    expect([ids.length, new Set(ids).size]).toEqual([120, 120]);
  });
});

describe("the export", () => {
  it("is a table for spreadsheets of what the filter leaves, without formulas, and recorded itself", async () => {
    const table = await exported(chief, { kind: "place", person: String(chief.id) });
    expect(table.startsWith("\ufeff\"编号\"")).toBe(true);
    expect(table.trim().split("\r\n")).toHaveLength(2);
    expect((await list())[0]).toMatchObject({ who: "总编", action: "audit.exported", lines: [`条件：person=${chief.id}&kind=place`] });
  });

  it("has all events, however many", async () => {
    await db().$transaction(async (tx) => {
      for (let i = 0; i < 600; i++) await record(tx, boss, { action: "copy-lists.saved", subject: ["CopyLists", 1] });
    });
    expect((await exported(boss, { kind: "CopyLists" })).trim().split("\r\n")).toHaveLength(601);
  });
});

describe("an article's own history", () => {
  it("tells everybody who may see the article what was done with it", async () => {
    const { article, told } = await articleStory(editor, published.articleId);
    expect(article.title).toBe("100%的楼道都亮了");
    expect(told.map(({ entry }) => `${entry.who}${toText(entry)}`)).toEqual(["编辑甲发布了稿件《100%的楼道都亮了》"]);
    await expect(articleStory(writer, published.articleId)).rejects.toThrow(NotAllowed);
  });

  it("leaves out whose turn it was to write", async () => {
    await db().$transaction((tx) => record(tx, editor, { action: "article.pen-taken", subject: ["article", published.articleId] }));
    expect((await articleStory(editor, published.articleId)).told).toHaveLength(1);
  });
});
