import { beforeEach, describe, expect, it } from "vitest";
import { approveReprint } from "../../lib/articles/approve-reprint.ts";
import { lookUpReprint } from "../../lib/articles/editor-queries.ts";
import { publish } from "../../lib/articles/publish.ts";
import { reviewForm } from "../../lib/articles/review/panel.ts";
import { submit } from "../../lib/articles/review/submit.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import type { Draft } from "../../lib/articles/schema.ts";
import { articleAt } from "../../lib/articles/queries.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { waitingFor } from "../../lib/dashboard/waiting.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed } from "../../lib/errors.ts";
import { carryOutDue } from "../../lib/schedule/carry-out.ts";
import { changeTime } from "../../lib/schedule/change.ts";
import { planPublication } from "../../lib/schedule/plan.ts";
import { sourcesToEdit } from "../../lib/sources/editor-queries.ts";
import { pasteSources } from "../../lib/sources/paste-sources.ts";
import { removeSource } from "../../lib/sources/remove-source.ts";
import { saveSource } from "../../lib/sources/save-source.ts";
import { completeDraft, makeArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let writer: Actor, editor: Actor, head: Actor, chief: Actor, administrator: Actor;
let about: Pick<Draft, "channelId" | "placeIds">;
let name: string;
const hour = 3_600_000;
const now = new Date();
const soon = new Date(now.getTime() + hour);

beforeEach(async () => {
  [writer, editor, head, chief, administrator] = await Promise.all([
    makeUser("CORRESPONDENT"), makeUser("EDITOR"), makeUser("SECTION_HEAD", { name: "主任丙" }), makeUser("EDITOR_IN_CHIEF"), makeUser("ADMINISTRATOR"),
  ]);
  about = { channelId: (await makeChannel()).id, placeIds: [(await makePlaceTree()).community.id] };
  name = `某报（虚构）${crypto.randomUUID().slice(0, 8)}`;
});

const list = (hosts = ["news.example.com"], over = {}) => saveSource(chief, { id: null, start: null, name, hosts, note: "", ...over });
const made = (over: Partial<Draft> = {}, by = writer) =>
  makeArticle(by, { ...about, source: name, reprint: true, originalTitle: "楼道议事会开了", originalUrl: "https://www.news.example.com/1", ...over });
type Made = Awaited<ReturnType<typeof made>>;
const change = async (who: Actor, one: Made, over: Partial<Draft>): Promise<Made> => {
  const draft = { ...one.draft, ...over };
  const outcome = await saveDraft(who, { articleId: one.articleId, basedOnId: one.revisionId, draft });
  if (outcome.outcome !== "saved") throw new Error(outcome.outcome);
  return { ...one, revisionId: outcome.revisionId, draft };
};
const approval = ({ articleId, draft: { source, originalUrl } }: Made) => ({ articleId, source, originalUrl, reason: "已取得书面授权" });
const approve = (who: Actor, one: Made) => approveReprint(who, approval(one));
const published = async (one: Made, over = {}, who = editor) => {
  const result = await publish(who, { articleId: one.articleId, revisionId: one.revisionId, ...over });
  return result.outcome === "incomplete" ? result.issues.map(({ field }) => field) : result.outcome;
};
const events = async (articleId: number) => db().auditEvent.findMany({ where: { subjectType: "article", subjectId: articleId }, orderBy: { id: "asc" } });

describe("a reprint from a permitted source", () => {
  it("goes out, and readers see whence it is", async () => {
    await list();
    const one = await made();
    expect(await published(one)).toBe("published");
    expect(await articleAt(one.slug)).toMatchObject({ kind: "live", article: { source: name, originalTitle: one.draft.title, originalUrl: one.draft.originalUrl } });
  });

  it("names its original, keeps its title, and adds nothing to it", async () => {
    await list();
    expect(await published(await made({ originalTitle: "", originalUrl: "" }))).toEqual(["originalTitle", "originalUrl"]);
    expect(await published(await made({ originalTitle: "楼道议事会开了！" }))).toEqual(["title"]);
    expect(await published(await made({ kicker: "看这里", subtitle: "我们的副题" }))).toEqual(["kicker", "subtitle"]);
    expect(await published(await made({ source: "" }))).toEqual(["source"]);
  });

  it("lies within the source's hosts, and is under its very name", async () => {
    await list();
    for (const over of [{ originalUrl: "https://elsewhere.example.com/1" }, { originalUrl: "https://news.example.com@evil.test/1" }, { source: `${name}网` }]) {
      expect(await published(await made(over))).toEqual(["reprint"]);
    }
  });

  it("is one as soon as it names an original, whatever was chosen", async () => expect(await published(await made({ reprint: false }))).toEqual(["reprint"]));
});

describe("a reprint from elsewhere", () => {
  it("waits for somebody's approval: at once, at a time, in an emergency, with a date of its own", async () => {
    const one = await made();
    expect(await published(one)).toEqual(["reprint"]);
    expect(await published(one, { emergencyReason: "台风" }, head)).toEqual(["reprint"]);
    const past = await publish(editor, one, { at: new Date("2020-01-01"), precision: "DAY" });
    expect(past).toMatchObject({ outcome: "incomplete", issues: [{ field: "reprint" }] });
    const plan = { articleId: one.articleId, revisionId: one.revisionId, at: soon, note: "", correction: "" };
    expect(await planPublication(editor, plan)).toMatchObject([{ field: "reprint" }]);
    expect(await approve(head, one)).toBe("approved");
    expect(await planPublication(editor, plan)).toEqual([]);
    expect(await published(one)).toBe("published");
  });

  it("is approved by whoever answers for its channel, on record, and by nobody else", async () => {
    const one = await made();
    const elsewhere = await makeUser("SECTION_HEAD", { channelId: (await makeChannel()).id });
    for (const who of [elsewhere, administrator]) await expect(approve(who, one)).rejects.toThrow(NotAllowed);
    for (const who of [writer, editor]) expect(await approve(who, one)).toBe("role");
    expect(await db().reprintApproval.count({ where: { articleId: one.articleId } })).toBe(0);
    expect(await lookUpReprint(editor, { ...approval(one), articleId: one.articleId })).toMatchObject({ approval: null, objection: "role" });
    expect(await lookUpReprint(head, { ...approval(one), articleId: one.articleId })).toMatchObject({ objection: null });
    const its = await makeUser("SECTION_HEAD", { channelId: about.channelId! });
    expect(await approve(its, one)).toBe("approved");
    expect(await approve(chief, one)).toBe("needless");
    expect((await events(one.articleId)).at(-1)).toMatchObject({
      action: "article.reprint-approved", actorId: its.id, detail: { source: name, link: one.draft.originalUrl, reason: "已取得书面授权" },
    });
    expect((await reviewForm(editor, one.articleId)).reprint).toMatchObject({ source: name, approval: { reason: "已取得书面授权", role: "SECTION_HEAD" } });
  });

  it("is not approved by whoever began it, wrote it, or handed it in", async () => {
    expect(await approve(head, await made({}, head))).toBe("author");
    expect(await approve(head, await change(head, await made(), { lead: "主任加的导语" }))).toBe("author");
    const handedIn = await made();
    expect((await submit(head, { ...handedIn, comment: "" })).outcome).toBe("submitted");
    expect(await approve(head, handedIn)).toBe("author");
    expect(await approve(chief, handedIn)).toBe("approved");
  });

  it.each([["link", { originalUrl: "https://www.news.example.com/2" }], ["source", { source: "另一报（虚构）" }]])("needs another approval with another %s", async (_, over) => {
    const one = await made();
    expect(await approve(head, one)).toBe("approved");
    const reworded = await change(writer, one, { lead: "别的话。" });
    expect(await approve(head, reworded)).toBe("needless");
    const other = await change(writer, reworded, over);
    expect(await published(other)).toEqual(["reprint"]);
    expect(await approve(head, reworded)).toBe("stale");
    expect(await approve(head, other)).toBe("approved");
    expect(await published(other)).toBe("published");
  });

  it("is not approved without saying from where", async () => expect(await approve(head, await made({ originalUrl: "" }))).toBe("incomplete"));
});

it("waits on the first page of whoever may approve it, until it is approved", async () => {
  const one = await made();
  const waits = async (who: Actor) => (await waitingFor(who))?.some(({ href, what }) => href.endsWith(`/${one.articleId}`) && what.includes(name)) ?? false;
  expect([await waits(head), await waits(chief), await waits(editor), await waits(writer)]).toEqual([true, true, false, false]);
  expect(await approve(chief, one)).toBe("approved");
  expect(await waits(head)).toBe(false);
});

describe("the list", () => {
  it("that loses a source leaves live articles alone; the next publication and what is planned need an approval", async () => {
    await list();
    const [live, planned] = [await made(), await made()];
    expect(await published(live)).toBe("published");
    const plan = { articleId: planned.articleId, revisionId: planned.revisionId, at: soon, note: "", correction: "" };
    expect(await planPublication(editor, plan)).toEqual([]);
    const { rows } = await sourcesToEdit(chief, name);
    const { id, ...start } = rows[0]!;
    expect(await removeSource(administrator, { id, start })).toBe(true);
    expect(await articleAt(live.slug)).toMatchObject({ kind: "live" });
    const update = await change(editor, live, { lead: "改过的导语。" });
    expect(await published(update, { note: "改了" })).toEqual(["reprint"]);
    const { id: scheduleId } = await db().schedule.findFirstOrThrow({ where: { articleId: planned.articleId } });
    expect(await changeTime(editor, { scheduleId, at: new Date(soon.getTime() + hour) })).toMatchObject([{ field: "reprint" }]);
    await carryOutDue(soon);
    expect(await db().schedule.findUniqueOrThrow({ where: { id: scheduleId } })).toMatchObject({ state: "FAILED", failure: expect.stringContaining(name) });
    expect(await articleAt(planned.slug)).toEqual({ kind: "unknown" });
    expect(await approve(chief, update)).toBe("approved");
    expect(await published(update, { note: "改了" })).toBe("published");
  });

  it("is kept by administrators and editors in chief of the whole site, each change on record", async () => {
    const limited = await makeUser("EDITOR_IN_CHIEF", { channelId: about.channelId! });
    const source = { name, hosts: ["a.example.com"], note: "" };
    for (const who of [writer, editor, head, limited]) {
      await expect(saveSource(who, { id: null, start: null, ...source })).rejects.toThrow(NotAllowed);
      await expect(pasteSources(who, [source])).rejects.toThrow(NotAllowed);
      await expect(removeSource(who, { id: 1, start: source })).rejects.toThrow(NotAllowed);
      await expect(sourcesToEdit(who, "")).rejects.toThrow(NotAllowed);
    }
    expect(await list(["a.example.com"])).toBe("saved");
    expect(await list()).toBe("taken");
    const { id, ...start } = (await sourcesToEdit(chief, name)).rows[0]!;
    expect(await saveSource(administrator, { id, start, name, hosts: ["b.example.com"], note: "至2027年底" })).toBe("saved");
    expect(await saveSource(chief, { id, start, name, hosts: ["c.example.com"], note: "" })).toBe("stale");
    expect(await removeSource(chief, { id, start })).toBe(false);
    expect((await sourcesToEdit(chief, "b.example.com")).rows).toContainEqual({ id, name, hosts: ["b.example.com"], note: "至2027年底" });
    const recorded = await db().auditEvent.findMany({ where: { subjectType: "source", subjectId: id }, orderBy: { id: "asc" } });
    expect(recorded.map(({ action, actorId }) => [action, actorId])).toEqual([["source.added", chief.id], ["source.edited", administrator.id]]);
  });

  it("takes many at once; what is there gains and loses nothing", async () => {
    await list(["a.example.com"], { note: "旧" });
    const pasted = [{ name, hosts: ["b.example.com"], note: "" }, { name: `${name}晚报`, hosts: ["c.example.com"], note: "新" }];
    expect(await pasteSources(administrator, pasted)).toEqual({ added: 1, changed: 1 });
    expect(await pasteSources(administrator, pasted)).toEqual({ added: 0, changed: 0 });
    expect((await sourcesToEdit(chief, name)).rows).toMatchObject([
      { name, hosts: ["a.example.com", "b.example.com"], note: "旧" }, { name: `${name}晚报`, hosts: ["c.example.com"], note: "新" },
    ]);
  });
});

it("what is no reprint is asked for nothing", async () => expect(await published(await makeArticle(editor, completeDraft(about)))).toBe("published"));
