import { beforeEach, describe, expect, it } from "vitest";
import { createArticle } from "../../lib/articles/create-article.ts";
import { articleForEditing, keptDraft } from "../../lib/articles/editor-queries.ts";
import { publish } from "../../lib/articles/publish.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import type { Draft } from "../../lib/articles/schema.ts";
import { isProvisional } from "../../lib/articles/slug.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { completeDraft, paragraph } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let editor: Actor;
let other: Actor;
let correspondent: Actor;
let about: Pick<Draft, "channelId" | "placeIds">;

beforeEach(async () => {
  [editor, other, correspondent] = await Promise.all([
    makeUser("EDITOR", { name: "甲" }), makeUser("EDITOR", { name: "乙" }), makeUser("CORRESPONDENT", { name: "丙" }),
  ]);
  about = { channelId: (await makeChannel()).id, placeIds: [(await makePlaceTree()).community.id] };
});

const stored = (articleId: number) => db().article.findUniqueOrThrow({ where: { id: articleId }, include: { revisions: { orderBy: { id: "asc" } } } });

/** A save that is expected to go through. */
async function save(actor: Actor, articleId: number, basedOnId: number, draft: Draft) {
  const result = await saveDraft(actor, { articleId, basedOnId, draft });
  if (result.outcome !== "saved") throw new Error(JSON.stringify(result));
  return result;
}

describe("saving", () => {
  it("keeps every field, and gives it back as it was", async () => {
    const { articleId, revisionId } = await createArticle(editor);
    const initiative = await db().initiative.create({ data: { slug: "i", name: "项目", placeId: about.placeIds[0] ?? 0 } });
    const draft = completeDraft({
      ...about, kicker: "肩题", subtitle: "副题", dateline: "本站讯", originalTitle: "原题", originalUrl: "https://example.com/原文",
      contributors: [{ role: "REPORTER", name: "王五" }, { role: "CORRESPONDENT", name: "赵六" }],
      initiativeIds: [initiative.id], topics: ["老旧小区", "电梯"],
      body: { version: 1, blocks: [{ type: "heading", level: 2, line: [{ text: "小标题", bold: true }] }, paragraph("一\n二"), { type: "rule" }] },
    });
    await save(editor, articleId, revisionId, draft);
    const editing = await articleForEditing(editor, articleId);
    expect(editing.draft).toEqual(draft);
    expect(editing.article).toMatchObject({ state: "DRAFT", savedBy: "甲", hasUnpublishedChanges: false });
  });

  it("makes a revision for each person's text, none for the same text again", async () => {
    const { articleId, revisionId } = await createArticle(editor);
    const draft = completeDraft({ ...about, topics: ["乙", "甲"] });
    const first = await save(other, articleId, revisionId, draft);
    const again = await save(other, articleId, first.revisionId, structuredClone(draft));
    const second = await save(editor, articleId, first.revisionId, { ...draft, topics: ["甲", "乙"] });
    expect(again.revisionId).toBe(first.revisionId);
    const { revisions, headId } = await stored(articleId);
    expect(revisions.map(({ id, basedOnId }) => [id, basedOnId])).toEqual([
      [revisionId, null], [first.revisionId, revisionId], [second.revisionId, first.revisionId],
    ]);
    expect(headId).toBe(second.revisionId);
  });

  it("takes a save whose answer was lost for done when it is sent again", async () => {
    const { articleId, revisionId } = await createArticle(editor);
    const draft = completeDraft(about);
    const first = await save(editor, articleId, revisionId, draft);
    expect(await saveDraft(editor, { articleId, basedOnId: revisionId, draft })).toMatchObject({ outcome: "saved", revisionId: first.revisionId });
    expect((await stored(articleId)).revisions).toHaveLength(1);
  });

  it("refuses what is not there, and saves nothing of it", async () => {
    const { articleId, revisionId } = await createArticle(editor);
    const use = { photoId: 999_999, caption: null, credit: null, alt: null };
    const draft = completeDraft({ channelId: 999_999, placeIds: [999_999], initiativeIds: [999_999], body: { version: 1, blocks: [{ type: "photo", photo: use }] } });
    const result = await saveDraft(editor, { articleId, basedOnId: revisionId, draft });
    expect(result.outcome === "refused" && result.issues.map((issue) => issue.field)).toEqual(["placeIds", "initiativeIds", "body", "channelId"]);
    expect((await stored(articleId)).headId).toBe(revisionId);
  });

  it("writes who did it, with the change", async () => {
    const { articleId, revisionId } = await createArticle(correspondent);
    const saved = await save(correspondent, articleId, revisionId, completeDraft());
    const events = await db().auditEvent.findMany({ where: { subjectType: "article", subjectId: articleId }, orderBy: { id: "asc" } });
    expect(events.map(({ action, actorId, detail }) => [action, actorId, detail])).toEqual([
      ["article.created", correspondent.id, {}],
      ["article.saved", correspondent.id, { revisionId: saved.revisionId, slug: saved.slug }],
    ]);
  });
});

describe("a save from a stale start", () => {
  async function overtaken() {
    const { articleId, revisionId } = await createArticle(editor);
    const base = await save(editor, articleId, revisionId, completeDraft(about));
    const slug = base.slug;
    const theirs = completeDraft({ ...about, slug, title: "乙的标题" });
    const mine = completeDraft({ ...about, slug, title: "甲的标题", topics: ["新词"] });
    const head = await save(other, articleId, base.revisionId, theirs);
    const result = await saveDraft(editor, { articleId, basedOnId: base.revisionId, draft: mine });
    if (result.outcome !== "stale") throw new Error(result.outcome);
    return { articleId, theirs, mine, head, result };
  }

  it("overwrites nothing, shows the other's text and keeps its own", async () => {
    const { articleId, theirs, mine, head, result } = await overtaken();
    expect(result.conflict).toMatchObject({ theirs, headId: head.revisionId, by: "乙" });
    expect((await stored(articleId)).headId).toBe(head.revisionId);
    expect(await keptDraft(other, { articleId, revisionId: result.kept })).toEqual(mine);
    expect((await articleForEditing(other, articleId)).kept).toMatchObject([{ revisionId: result.kept, by: "甲" }]);
  });

  it("goes through when it is sent again from the new text", async () => {
    const { articleId, mine, result } = await overtaken();
    const saved = await save(editor, articleId, result.conflict.headId, mine);
    expect((await articleForEditing(editor, articleId)).draft.title).toBe("甲的标题");
    expect((await stored(articleId)).revisions.find(({ id }) => id === saved.revisionId)?.basedOnId).toBe(result.conflict.headId);
  });

  it("cannot name a revision of another article as its start", async () => {
    const { articleId, mine } = await overtaken();
    const foreign = await createArticle(editor);
    await expect(saveDraft(editor, { articleId, basedOnId: foreign.revisionId, draft: mine })).rejects.toBeInstanceOf(NotFound);
  });

  it("never lets two saves at once both become head", async () => {
    const { articleId, revisionId } = await createArticle(editor);
    const { slug } = await stored(articleId);
    const drafts = Array.from({ length: 6 }, (_, index) => completeDraft({ ...about, slug, title: `第${index}稿`, topics: [`词${index}`, "同一个词"] }));
    const results = await Promise.all(drafts.map((draft, index) => saveDraft(index % 2 ? editor : other, { articleId, basedOnId: revisionId, draft })));
    expect(results.filter(({ outcome }) => outcome === "saved")).toHaveLength(1);
    expect(results.filter(({ outcome }) => outcome === "stale")).toHaveLength(5);
    expect((await stored(articleId)).revisions.map(({ title }) => title).sort()).toEqual(["", ...drafts.map(({ title }) => title)]);
  });

  it("is stale too when only the address changed in between", async () => {
    const { articleId, revisionId } = await createArticle(editor);
    const base = await save(editor, articleId, revisionId, completeDraft({ ...about, slug: "zhi-qian" }));
    await save(other, articleId, base.revisionId, completeDraft({ ...about, slug: "zhi-hou" }));
    const late = await saveDraft(editor, { articleId, basedOnId: base.revisionId, draft: completeDraft({ ...about, slug: "zhi-qian", lead: "新导语" }) });
    expect(late.outcome).toBe("stale");
    expect((await stored(articleId)).slug).toBe("zhi-hou");
  });
});

describe("who may save", () => {
  it("is not a correspondent in another's article, which they cannot even read", async () => {
    const { articleId, revisionId } = await createArticle(editor);
    await expect(saveDraft(correspondent, { articleId, basedOnId: revisionId, draft: completeDraft() })).rejects.toBeInstanceOf(NotAllowed);
    await expect(articleForEditing(correspondent, articleId)).rejects.toBeInstanceOf(NotAllowed);
    expect((await stored(articleId)).revisions).toHaveLength(1);
  });

  it("is the desk, in everybody's", async () => {
    const { articleId, revisionId } = await createArticle(correspondent);
    for (const role of ["EDITOR", "SECTION_HEAD", "EDITOR_IN_CHIEF"] as const) {
      const head = await articleForEditing(await makeUser(role), articleId);
      await save(await makeUser(role), articleId, head.revisionId, completeDraft({ slug: `by-${role.toLowerCase().replaceAll("_", "-")}` }));
    }
    expect((await stored(articleId)).revisions).toHaveLength(4);
    expect(revisionId).toBeLessThan((await stored(articleId)).headId ?? 0);
  });

  it("is no longer its author once it was published; what they sent is kept, and readers see nothing of it", async () => {
    const { articleId, revisionId } = await createArticle(correspondent);
    const draft = completeDraft(about);
    const saved = await save(correspondent, articleId, revisionId, draft);
    await publish(editor, { articleId, revisionId: saved.revisionId, note: "改了" });
    const late = await saveDraft(correspondent, { articleId, basedOnId: saved.revisionId, draft: { ...draft, title: "发布后又改" } });
    if (late.outcome !== "closed") throw new Error(late.outcome);
    expect((await keptDraft(editor, { articleId, revisionId: late.kept })).title).toBe("发布后又改");
    expect(await stored(articleId)).toMatchObject({ headId: saved.revisionId, liveId: saved.revisionId });
  });

  it("is nobody in an article that is not there", async () =>
    expect(saveDraft(editor, { articleId: 999_999, basedOnId: 1, draft: completeDraft() })).rejects.toBeInstanceOf(NotFound));
});

describe("keywords", () => {
  it("are shared by name, and get addresses of their own where they sound alike", async () => {
    for (const topics of [["公事", "工事"], ["工事", "公式", "😀", "🏠"]]) {
      const { articleId, revisionId } = await createArticle(editor);
      await save(editor, articleId, revisionId, completeDraft({ topics }));
    }
    const made = await db().topic.findMany({ where: { name: { in: ["公事", "工事", "公式", "😀", "🏠"] } }, select: { name: true, slug: true } });
    expect(made).toHaveLength(5);
    expect(made.filter(({ slug }) => slug.startsWith("gongshi")).map(({ slug }) => slug).sort()).toEqual(["gongshi", "gongshi-2", "gongshi-3"]);
    expect(made.filter(({ slug }) => slug.startsWith("topic")).map(({ slug }) => slug).sort()).toEqual(["topic", "topic-2"]);
  });

  it("can be new in several articles at once", async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => createArticle(editor)));
    const words = ["一起", "同时", "新词", "又一个"];
    await Promise.all(made.map(({ articleId, revisionId }, index) =>
      save(editor, articleId, revisionId, completeDraft({ topics: index % 2 ? words : words.toReversed() }))));
    expect(await db().topic.count({ where: { name: { in: words } } })).toBe(words.length);
  });
});

it("gives a new article a provisional address", async () => expect(isProvisional((await stored((await createArticle(correspondent)).articleId)).slug)).toBe(true));
