import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { createArticle } from "../../lib/articles/create-article.ts";
import { comparedRevisions, historyOf } from "../../lib/articles/editor-history.ts";
import { articleForEditing } from "../../lib/articles/editor-queries.ts";
import { nameRevision } from "../../lib/articles/name-revision.ts";
import { publish } from "../../lib/articles/publish.ts";
import { articleAt } from "../../lib/articles/queries.ts";
import { restoreRevision } from "../../lib/articles/restore-revision.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import type { Draft, SaveDraft } from "../../lib/articles/schema.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { completeDraft, makePublishedArticle, paragraph } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let editor: Actor;
let other: Actor;
let about: { channelId: number; placeIds: number[] };
const start = new Date("2026-11-22T01:00:00Z");
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

beforeEach(async () => {
  [editor, other] = await Promise.all([makeUser("EDITOR", { name: "甲" }), makeUser("EDITOR", { name: "乙" })]);
  about = { channelId: (await makeChannel()).id, placeIds: [(await makePlaceTree()).community.id] };
});

async function save(actor: Actor, input: SaveDraft, at?: Date): Promise<number> {
  const result = await saveDraft(actor, input, at);
  if (result.outcome !== "saved") throw new Error(JSON.stringify(result));
  return result.revisionId;
}
const texts = async (articleId: number) => (await historyOf(editor, articleId)).entries.map(({ title }) => title);
const headOf = async (articleId: number) => (await db().article.findUniqueOrThrow({ where: { id: articleId } })).headId;

describe("saves of one person", () => {
  /** Saves a title a minute, each going on from the one before. */
  async function writing(minutes: number[], meanwhile: Partial<Record<number, (revisionId: number) => Promise<unknown>>> = {}) {
    const { articleId, revisionId } = await createArticle(editor, start);
    const draft = completeDraft(about);
    let head = revisionId;
    for (const minute of minutes) {
      head = await save(editor, { articleId, basedOnId: head, draft: { ...draft, title: `第${minute}分钟` } }, later(minute));
      await meanwhile[minute]?.(head);
    }
    return { articleId, draft, head };
  }

  it("are one entry within five minutes of the first, and go on from what was there before", async () => {
    const { articleId, head } = await writing([1, 2, 4, 6, 7, 12]);
    expect(await texts(articleId)).toEqual(["第12分钟", "第7分钟", "第4分钟"]);
    const { entries } = await historyOf(editor, articleId);
    expect(entries.map(({ from }) => from)).toEqual([later(12), later(6), start].map((date) => date.toISOString()));
    expect(entries[0]).toMatchObject({ id: head, isHead: true, previousId: entries[1]?.id });
  });

  it("leave one entry in the audit for each in the history", async () => {
    const { articleId } = await writing([1, 2, 3, 6, 7]);
    // The first has an address for the first time.
    expect(await db().auditEvent.count({ where: { subjectId: articleId, subjectType: "article", action: "article.saved" } })).toBe(2);
  });

  it("stay apart from one that has a name", async () => {
    let articleId = 0;
    const made = await writing([1, 2], { 1: async (revisionId) => {
      ({ articleId } = await db().revision.findUniqueOrThrow({ where: { id: revisionId } }));
      await nameRevision(editor, { articleId, revisionId, name: "初稿" });
    } });
    expect(await texts(made.articleId)).toEqual(["第2分钟", "第1分钟"]);
    expect((await historyOf(editor, articleId)).entries[1]?.name).toBe("初稿");
  });

  it("stay apart from one that readers see or saw, and from another's", async () => {
    const made = await writing([1, 2], { 1: async (revisionId) => {
      const { articleId } = await db().revision.findUniqueOrThrow({ where: { id: revisionId } });
      await publish(editor, { articleId, revisionId });
    } });
    const theirs = await save(other, { articleId: made.articleId, basedOnId: made.head, draft: { ...made.draft, title: "乙的" } }, later(3));
    await save(editor, { articleId: made.articleId, basedOnId: theirs, draft: { ...made.draft, title: "甲又改" } }, later(3));
    expect(await texts(made.articleId)).toEqual(["甲又改", "乙的", "第2分钟", "第1分钟"]);
  });

  it("stay apart from one that another text was made from", async () => {
    const { articleId, draft, head } = await writing([1]);
    const stale = await saveDraft(other, { articleId, basedOnId: head - 1, draft: { ...draft, title: "晚了" } }, later(2));
    expect(stale.outcome).toBe("stale");
    // Kept from a start that has been merged away; and one from the present text:
    const onTop = await save(editor, { articleId, basedOnId: head, draft: { ...draft, title: "再一稿" } }, later(2));
    await db().revision.updateMany({ where: { articleId, refused: true }, data: { basedOnId: onTop } });
    await save(editor, { articleId, basedOnId: onTop, draft: { ...draft, title: "又一稿" } }, later(3));
    expect(await texts(articleId)).toEqual(["又一稿", "再一稿", "晚了"]);
  });
});

describe("saves of one opened page", () => {
  const page = (step: number, id = "0192f0c1-0000-4000-8000-000000000001") => ({ id, step });
  async function opened() {
    const { articleId, revisionId } = await createArticle(editor);
    const draft = completeDraft(about);
    return { articleId, draft, revisionId, send: (step: number, title: string, basedOnId = revisionId) => saveDraft(editor, { articleId, basedOnId, page: page(step), draft: { ...draft, title } }) };
  }

  it("never stand in each other's way, although an answer was lost", async () => {
    const { articleId, send } = await opened();
    await send(1, "发出去了，没有回音");
    expect((await send(2, "接着写")).outcome).toBe("saved");
    expect((await articleForEditing(editor, articleId)).draft.title).toBe("接着写");
  });

  it("count in the order in which they were sent, not in which they arrive", async () => {
    const { articleId, send } = await opened();
    await send(2, "离开时的最后一句");
    expect((await send(1, "早先发出的")).outcome).toBe("saved");
    expect((await articleForEditing(editor, articleId)).draft.title).toBe("离开时的最后一句");
  });

  it("are stale where another page, or a restored text, came between", async () => {
    const { articleId, draft, revisionId, send } = await opened();
    const first = await send(1, "甲的");
    await save(other, { articleId, basedOnId: (await headOf(articleId)) ?? 0, page: page(1, randomUUID()), draft: { ...draft, title: "乙的" } });
    expect((await send(2, "甲又写")).outcome).toBe("stale");
    expect(first.outcome === "saved" && first.revisionId).toBeGreaterThan(revisionId);
  });

  it("are stale where unpublished changes were given up behind its back", async () => {
    const { articleId, draft, revisionId } = await makePublishedArticle(editor, about);
    const send = (step: number, basedOnId: number, title: string) => saveDraft(editor, { articleId, basedOnId, page: page(step), draft: { ...draft, title } });
    const live = await send(1, revisionId, "同一页发布的");
    if (live.outcome !== "saved") throw new Error(live.outcome);
    await publish(editor, { articleId, revisionId: live.revisionId, note: "改了" });
    const going = await send(2, live.revisionId, "没有发布的");
    if (going.outcome !== "saved") throw new Error(going.outcome);
    await restoreRevision(other, { articleId, revisionId: live.revisionId, headId: going.revisionId });
    expect((await send(3, going.revisionId, "还在写")).outcome).toBe("stale");
    expect(await headOf(articleId)).toBe(live.revisionId);
  });
});

describe("an old text", () => {
  async function revised() {
    const { articleId, revisionId: first, draft } = await makePublishedArticle(editor, { ...about, title: "第一稿", slug: `a-${randomUUID().slice(0, 8)}` });
    const second = await save(editor, { articleId, basedOnId: first, draft: { ...draft, title: "第二稿" } });
    await publish(editor, { articleId, revisionId: second, note: "补充了居民的话" });
    const third = await save(editor, { articleId, basedOnId: second, draft: { ...draft, title: "第三稿", slug: "third" } });
    return { articleId, draft, first, second, third };
  }

  it("comes back as a new draft; readers see nothing of it, and what was there stays", async () => {
    const { articleId, draft, first, third } = await revised();
    const result = await restoreRevision(other, { articleId, revisionId: first, headId: third });
    expect(result).toMatchObject({ outcome: "restored" });
    expect(await articleAt(draft.slug)).toMatchObject({ kind: "live", article: { title: "第二稿" } });
    expect(await texts(articleId)).toEqual(["第一稿", "第三稿", "第二稿", "第一稿"]);
    expect((await historyOf(editor, articleId)).entries[0]).toMatchObject({ by: "乙", isHead: true, isLive: false, restoredFrom: expect.any(String) });
    expect((await articleForEditing(editor, articleId)).draft.slug).toBe("third");
  });

  it("does not take the place of a text that nobody looked at", async () => {
    const { articleId, draft, first, third } = await revised();
    const newer = await save(other, { articleId, basedOnId: third, draft: { ...draft, title: "第四稿" } });
    expect(await restoreRevision(editor, { articleId, revisionId: first, headId: third })).toEqual({ outcome: "stale" });
    expect(await headOf(articleId)).toBe(newer);
  });

  it("that is the live one gives unpublished changes up; they stay in the history", async () => {
    const { articleId, second, third } = await revised();
    await restoreRevision(editor, { articleId, revisionId: second, headId: third });
    const { article, draft } = await articleForEditing(editor, articleId);
    expect(article).toMatchObject({ hasUnpublishedChanges: false, live: { revisionId: second } });
    expect(draft.title).toBe("第二稿");
    expect(await texts(articleId)).toContain("第三稿");
  });

  it("is known with what became of it", async () => {
    const { articleId, draft, first, second } = await revised();
    const { entries } = await historyOf(editor, articleId);
    expect(entries.find(({ id }) => id === second)).toMatchObject({ isLive: true, published: [{ by: "甲", note: "补充了居民的话" }] });
    expect(entries.find(({ id }) => id === first)).toMatchObject({ isLive: false, published: [{ note: "" }] });
    expect(await articleAt(draft.slug)).toMatchObject({ article: { updates: [{ note: "补充了居民的话" }] } });
  });

  it("is restored and named by those who may edit, and only within its article", async () => {
    const { articleId, first, third } = await revised();
    const foreign = await makePublishedArticle(editor, about);
    const correspondent = await makeUser("CORRESPONDENT");
    const which = { articleId, revisionId: first, headId: third };
    await expect(restoreRevision(correspondent, which)).rejects.toBeInstanceOf(NotAllowed);
    await expect(nameRevision(correspondent, { ...which, name: "x" })).rejects.toBeInstanceOf(NotAllowed);
    await expect(historyOf(correspondent, articleId)).rejects.toBeInstanceOf(NotAllowed);
    await expect(restoreRevision(editor, { ...which, revisionId: foreign.revisionId })).rejects.toBeInstanceOf(NotFound);
    await expect(nameRevision(editor, { ...which, revisionId: foreign.revisionId, name: "x" })).rejects.toBeInstanceOf(NotFound);
    expect(await comparedRevisions(editor, articleId, { from: first, to: foreign.revisionId })).toBeNull();
  });
});

it("compares any two texts by word, with the names of what they are tied to", async () => {
  const { articleId, revisionId } = await createArticle(editor);
  const draft: Draft = completeDraft({ ...about, body: { version: 1, blocks: [paragraph("居民在楼道里议事。")] } });
  const first = await save(editor, { articleId, basedOnId: revisionId, draft });
  const body = { version: 1 as const, blocks: [paragraph("居民在院子里议事。")] };
  const second = await save(other, { articleId, basedOnId: first, draft: { ...draft, channelId: null, body } });
  const compared = await comparedRevisions(editor, articleId, { from: first, to: "head" });
  const { comparison, before, after } = compared ?? expect.fail();
  expect(after.id).toBe(second);
  const channel = await db().channel.findUnique({ where: { id: about.channelId } });
  expect([before.by, after.by]).toEqual(["甲", "乙"]);
  expect(comparison.fields).toEqual([{ name: "channelId", before: [{ text: channel?.name, changed: true }], after: [] }]);
  expect(comparison.blocks[0]?.parts[0]).toEqual({
    before: [{ text: "居民在", changed: false }, { text: "楼道", changed: true }, { text: "里议事。", changed: false }],
    after: [{ text: "居民在", changed: false }, { text: "院子", changed: true }, { text: "里议事。", changed: false }],
  });
});
