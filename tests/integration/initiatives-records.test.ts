import { beforeEach, describe, expect, it } from "vitest";
import { publish } from "../../lib/articles/publish.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { citable, citableSentences } from "../../lib/citations/editor-queries.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { removeRecord, saveRecord } from "../../lib/initiatives/change-record.ts";
import { initiativeToEdit, initiativesToEdit } from "../../lib/initiatives/editor-queries.ts";
import { figures } from "../../lib/initiatives/figures.ts";
import { milestones } from "../../lib/initiatives/milestones.ts";
import { initiativeAt, initiativeCards } from "../../lib/initiatives/queries.ts";
import { saveFigureSchema, saveMilestoneSchema } from "../../lib/initiatives/schema.ts";
import type { FigureWords, MilestoneWords } from "../../lib/initiatives/schema.ts";
import { newPageContext, pageContext } from "../../lib/page-store/context.ts";
import { paragraph } from "../factories/articles.ts";
import { makeInitiative } from "../factories/initiatives.ts";
import { makeUser } from "../factories/people.ts";

const says = "2025年11月，议事会在楼道里开了。";
const counts = "到年底开了12次，来了600余人。";

let editor: Actor;
let council: Awaited<ReturnType<typeof makeInitiative>>;
let since: number;

const expired = async () => (await db().pageExpiry.findMany({ where: { number: { gt: since } }, orderBy: { number: "asc" } })).map((row) => row.tags);
const events = async () => (await db().auditEvent.findMany({ where: { actorId: editor.id, subjectType: { in: ["milestone", "figure"] } }, orderBy: { id: "asc" } })).map(({ action, detail }) => ({ action, detail }));
const look = async () => (since = (await db().pageClock.findUniqueOrThrow({ where: { id: 1 } })).number);

const opened = (over: Partial<MilestoneWords> = {}): MilestoneWords => ({ text: "议事会开起来", date: "2025-11", status: "PILOT", articleId: council.report.articleId, quote: says, ...over });
const counted = (over: Partial<FigureWords> = {}): FigureWords => ({
  metric: "到会", value: "600", unit: "人", qualifier: "OVER", scope: "", asOf: "2025-12-31", articleId: council.report.articleId, quote: counts, ...over,
});
const add = (words = opened()) => saveRecord(editor, milestones, { initiativeId: council.id, id: null, start: null, words });
const idOfMilestone = async () => (await db().milestone.findFirstOrThrow({ where: { initiativeId: council.id }, orderBy: { id: "desc" } })).id;
const forReaders = async () => (await initiativeAt(council.slug))!;
const atDesk = async () => (await initiativeToEdit(editor, council.id))!;

/** Publishes the report anew with other sentences. */
async function rewrite(...sentences: string[]) {
  const { articleId, draft, slug } = council.report;
  const { headId } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const body = { version: 1 as const, blocks: sentences.map(paragraph) };
  const saved = await saveDraft(editor, { articleId, basedOnId: headId!, draft: { ...draft, slug, body } });
  if (saved.outcome !== "saved") throw new Error(JSON.stringify(saved));
  expect(await publish(editor, { articleId, revisionId: saved.revisionId, note: "改了" })).toMatchObject({ outcome: "published" });
}

beforeEach(async () => {
  editor = await makeUser("EDITOR");
  council = await makeInitiative(editor, says, counts);
  await look();
});

describe("a milestone", () => {
  it("stands for readers with the sentence that says so, and carries the status", async () => {
    expect((await forReaders()).progress).toBeNull();
    expect(await add()).toEqual({ outcome: "saved", words: opened() });
    const { progress, milestones: [step] } = await forReaders();
    expect(progress).toEqual({ status: "PILOT", since: { date: new Date("2025-11-01"), precision: "MONTH" } });
    expect(step).toMatchObject({ text: "议事会开起来", precision: "MONTH", source: { quote: says, standing: "stands" } });
    expect(decodeURIComponent(step!.source.href)).toBe(`/articles/${council.report.slug}#:~:text=${says}`);
    expect((await initiativeCards({ placeIds: [council.placeId] }))[0]).toMatchObject({ progress: { status: "PILOT" }, since: { by: "milestone" }, newest: { name: council.report.draft.title } });
    expect(await expired()).toEqual([[`record:${council.id}`]]);
    expect(await events()).toEqual([{ action: "milestone.added", detail: { initiativeId: council.id } }]);
  });

  it("is on record with what it said before", async () => {
    await add();
    const id = await idOfMilestone();
    const words = opened({ text: "议事会第一次开", date: "2025-11-27" });
    expect(await saveRecord(editor, milestones, { initiativeId: council.id, id, start: opened(), words })).toEqual({ outcome: "saved", words });
    expect((await atDesk()).milestones).toMatchObject([{ id, words, source: { standing: "stands", title: council.report.draft.title } }]);
    expect((await events())[1]).toEqual({ action: "milestone.edited", detail: { text: "议事会开起来", date: "2025-11" } });
  });

  it("saved unchanged, nothing is written", async () => {
    await add();
    await look();
    expect(await saveRecord(editor, milestones, { initiativeId: council.id, id: await idOfMilestone(), start: opened(), words: opened() })).toMatchObject({ outcome: "saved" });
    expect(await expired()).toEqual([]);
    expect(await events()).toHaveLength(1);
  });

  it.each([
    ["no report", { articleId: null }, "articleId"],
    ["a report that is not there", { articleId: 999_999 }, "articleId"],
    ["a sentence that the report does not say", { quote: "议事会在楼道里开了。" }, "quote"],
  ] as const)("is not saved with %s", async (_, over, field) => {
    expect(await add(opened(over))).toMatchObject({ outcome: "refused", issues: [{ field }] });
    expect(await db().milestone.count({ where: { initiativeId: council.id } })).toBe(0);
    expect(await expired()).toEqual([]);
  });

  it("is not saved with a report that readers cannot see", async () => {
    await takeBack(await makeUser("SECTION_HEAD"), council.report.articleId);
    expect(await add()).toMatchObject({ outcome: "refused", issues: [{ field: "articleId" }] });
  });

  it("nor does its form let it through", () => {
    const fields = (over: object) => saveMilestoneSchema.safeParse({ initiativeId: council.id, id: "", start: null, ...opened(), status: "", ...over });
    expect(fields({ articleId: String(council.report.articleId) }).data).toMatchObject({ id: null, status: null, articleId: council.report.articleId });
    const refused = [{ articleId: "" }, { quote: " " }, { text: "" }, { date: "2025-13" }, { status: "DONE" }].map((over) => fields(over).error?.issues[0]?.path[0]);
    expect(refused).toEqual(["articleId", "quote", "text", "date", "status"]);
  });

  it("refuses a form opened before somebody's newer change", async () => {
    await add();
    const id = await idOfMilestone();
    await db().milestone.update({ where: { id }, data: { text: "别人写的" } });
    const present = opened({ text: "别人写的" });
    expect(await saveRecord(editor, milestones, { initiativeId: council.id, id, start: opened(), words: opened({ text: "我写的" }) })).toEqual({ outcome: "stale", present, contested: ["text"] });
    expect(await removeRecord(editor, milestones, { initiativeId: council.id, id, start: opened() })).toBe(false);
    expect((await atDesk()).milestones).toHaveLength(1);
  });

  it("goes when it is removed, and what it said stays on record", async () => {
    await add();
    await look();
    const id = await idOfMilestone();
    expect(await removeRecord(editor, milestones, { initiativeId: council.id, id, start: opened() })).toBe(true);
    expect(await forReaders()).toMatchObject({ progress: null, milestones: [] });
    expect(await expired()).toEqual([[`record:${council.id}`]]);
    expect((await events()).at(-1)).toMatchObject({ action: "milestone.removed", detail: { text: "议事会开起来", quote: says } });
    await expect(removeRecord(editor, milestones, { initiativeId: council.id, id, start: opened() })).rejects.toThrow(NotFound);
  });

  it("is edited only as one of its own initiative", async () => {
    await add();
    const other = await makeInitiative(editor, says);
    await expect(saveRecord(editor, milestones, { initiativeId: other.id, id: await idOfMilestone(), start: opened(), words: opened({ text: "改" }) })).rejects.toThrow(NotFound);
  });
});

describe("a report that changes", () => {
  beforeEach(async () => void (await add()));

  it("still says so: nothing changes for the record", async () => {
    await rewrite("补充了一段。", says);
    expect(await forReaders()).toMatchObject({ progress: { status: "PILOT" }, milestones: [{ source: { standing: "stands" } }] });
    expect(await atDesk()).toMatchObject({ unsure: 0, milestones: [{ source: { standing: "stands" } }] });
  });

  it("no longer says so: readers are led to the report, the status falls, and the desk is told", async () => {
    await rewrite("2025年11月，议事会没有开成。");
    const { progress, milestones: [step] } = await forReaders();
    expect(progress).toBeNull();
    expect(step).toMatchObject({ status: null, source: { href: `/articles/${council.report.slug}`, standing: "changed" } });
    expect(await atDesk()).toMatchObject({ status: null, unsure: 1, milestones: [{ source: { standing: "changed" } }] });
    expect(await initiativesToEdit(editor)).toContainEqual(expect.objectContaining({ id: council.id, unsure: 1 }));
  });

  it("is taken back: readers see nothing of the record, the desk does", async () => {
    await takeBack(await makeUser("SECTION_HEAD"), council.report.articleId);
    expect(await forReaders()).toMatchObject({ progress: null, milestones: [] });
    expect(await atDesk()).toMatchObject({ unsure: 1, milestones: [{ source: { standing: "gone", quote: says, title: council.report.draft.title } }] });
  });
});

describe("a figure", () => {
  const addFigure = (words = counted()) => saveRecord(editor, figures, { initiativeId: council.id, id: null, start: null, words });

  it("stands with its unit, its qualifier, its date and its source", async () => {
    expect(await addFigure()).toMatchObject({ outcome: "saved" });
    expect((await forReaders()).figures).toMatchObject([{ metric: "到会", value: 600, unit: "人", qualifier: "OVER", asOf: new Date("2025-12-31"), precision: "DAY", source: { quote: counts } }]);
    expect((await atDesk()).figures).toMatchObject([{ words: counted() }]);
  });

  it("is not saved without a sentence that says so", async () => {
    expect(await addFigure(counted({ articleId: null }))).toMatchObject({ outcome: "refused" });
    expect(await addFigure(counted({ quote: "开了13次。" }))).toMatchObject({ outcome: "refused", issues: [{ field: "quote" }] });
    expect(await db().figure.count({ where: { initiativeId: council.id } })).toBe(0);
  });

  it("is written in one way, so that a form opened on it is never stale by spelling", () => {
    const value = (text: string) => saveFigureSchema.safeParse({ initiativeId: council.id, id: "", start: null, ...counted({ value: text }), qualifier: "" });
    expect([value("88.10").data?.value, value(" 600 ").data?.value, value("0").data?.value]).toEqual(["88.1", "600", "0"]);
    expect(["", "六百", "1,000", "1e5", "12345678901234"].map((text) => value(text).success)).toEqual([false, false, false, false, false]);
  });
});

describe("sources to choose from", () => {
  it("are the published reports on the initiative, or those whose title holds the words", async () => {
    const found = (text: string) => citable(editor, { text, initiativeId: council.id });
    expect(await found("")).toMatchObject([{ id: council.report.articleId, title: council.report.draft.title }]);
    expect(await found("楼道 开了")).toContainEqual(expect.objectContaining({ id: council.report.articleId }));
    expect(await found("100%")).toEqual([]);
    await takeBack(await makeUser("SECTION_HEAD"), council.report.articleId);
    expect(await found("")).toEqual([]);
    await expect(citableSentences(editor, council.report.articleId)).rejects.toThrow(NotFound);
  });

  it("have sentences", async () => expect(await citableSentences(editor, council.report.articleId)).toEqual(["居民坐到了一起。", says, counts]));
});

it("the page says until when it stands", async () => {
  const context = newPageContext("/");
  await pageContext().run(context, forReaders);
  const newest = (await db().article.findUniqueOrThrow({ where: { id: council.report.articleId } })).publishedAt!;
  expect(context.validUntil).toBeGreaterThan(newest.getTime() + 180 * 86_400_000);
  expect(context.validUntil).toBeLessThan(newest.getTime() + 186 * 86_400_000);
  expect([...context.tags]).toEqual(expect.arrayContaining([`initiative:${council.id}`, `record:${council.id}`, `list:INITIATIVE:${council.id}`]));
});

it("a long silence is said in months", async () => {
  const publishedAt = new Date(Date.now() - 400 * 86_400_000);
  await db().listing.updateMany({ where: { articleId: council.report.articleId }, data: { publishedAt } });
  expect((await forReaders()).silentMonths).toBe(13);
});

it("correspondents keep no records", async () => {
  const actor = await makeUser("CORRESPONDENT");
  const attempts = [
    () => saveRecord(actor, milestones, { initiativeId: council.id, id: null, start: null, words: opened() }),
    () => removeRecord(actor, milestones, { initiativeId: council.id, id: 1, start: opened() }),
    () => citable(actor, { text: "", initiativeId: null }),
    () => citableSentences(actor, council.report.articleId),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotAllowed);
});
