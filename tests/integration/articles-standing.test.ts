import { beforeAll, describe, expect, it } from "vitest";
import { changeCorrection, correct } from "../../lib/articles/correct.ts";
import { standingOf } from "../../lib/articles/editor-queries.ts";
import { publish } from "../../lib/articles/publish.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import { articleAt, corrections } from "../../lib/articles/queries.ts";
import { reinstate, withdraw } from "../../lib/articles/withdraw.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed } from "../../lib/errors.ts";
import { makeArticle, makePublishedArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let [writer, editor, head, chief, administrator]: Actor[] = [];

beforeAll(async () => {
  [writer, editor, head, chief, administrator] = [await makeUser("CORRESPONDENT"), await makeUser("EDITOR"), await makeUser("SECTION_HEAD"), await makeUser("EDITOR_IN_CHIEF"), await makeUser("ADMINISTRATOR")];
});

async function live(): Promise<{ id: number; slug: string }> {
  const [channel, { community }] = await Promise.all([makeChannel(), makePlaceTree()]);
  const { articleId, slug } = await makePublishedArticle(editor!, { channelId: channel.id, placeIds: [community.id] });
  return { id: articleId, slug };
}
const explained = { kind: "EXPLAINED" as const, reason: "来源有误。", movedTo: "" };

describe("a correction", () => {
  it("stands in the article and among the corrections, once", async () => {
    const { id: articleId, slug } = await live();
    expect(await correct(editor!, { articleId, text: "44部应为46部。" })).toBe(true);
    expect(await correct(editor!, { articleId, text: "44部应为46部。" })).toBe(false);
    expect(await articleAt(slug)).toMatchObject({ kind: "live", article: { corrections: [{ text: "44部应为46部。" }] } });
    expect((await corrections()).filter(({ href }) => href.endsWith(slug))).toHaveLength(1);
  });

  it("is put right where nobody did so meanwhile, and keeps its date", async () => {
    const { id: articleId } = await live();
    await correct(editor!, { articleId, text: "错" });
    const { id: correctionId, at } = await db().correction.findFirstOrThrow({ where: { articleId } });
    expect(await changeCorrection(editor!, { articleId, correctionId, start: "另一种", text: "对" })).toBe(false);
    expect(await changeCorrection(editor!, { articleId, correctionId, start: "错", text: "对" })).toBe(true);
    expect(await db().correction.findMany({ where: { articleId } })).toMatchObject([{ text: "对", at }]);
  });

  it("is the desk's, and of what readers see", async () => {
    const { id: articleId } = await live();
    for (const actor of [writer!, administrator!]) await expect(correct(actor, { articleId, text: "错" })).rejects.toThrow(NotAllowed);
    await withdraw(chief!, { articleId, ...explained });
    await expect(correct(chief!, { articleId, text: "错" })).rejects.toThrow(NotAllowed);
    expect(await db().correction.count({ where: { articleId } })).toBe(0);
  });
});

describe("a withdrawal", () => {
  it("takes the article from lists and search, and says why", async () => {
    const { id: articleId, slug } = await live();
    expect(await withdraw(head!, { articleId, ...explained })).toEqual([]);
    expect(await articleAt(slug)).toMatchObject({ kind: "withdrawn", reason: "来源有误。" });
    expect(await db().listing.count({ where: { articleId } })).toBe(0);
    expect(await db().articleSearch.count({ where: { articleId } })).toBe(0);
    expect(await db().auditEvent.findFirst({ where: { subjectType: "article", subjectId: articleId, action: "article.withdrawn" } })).toMatchObject({ detail: { kind: "EXPLAINED" } });
  });

  it("sends readers on to an article that is there, to other sites, and nowhere else", async () => {
    const [{ id: articleId, slug }, other, gone] = [await live(), await live(), await live()];
    await withdraw(chief!, { articleId: gone.id, ...explained });
    for (const movedTo of ["", `/articles/${slug}`, `/articles/${gone.slug}`, "/articles/nowhere"]) {
      expect(await withdraw(chief!, { articleId, kind: "MOVED", reason: "重复", movedTo }), movedTo).toMatchObject([{ field: "movedTo" }]);
    }
    expect(await articleAt(slug)).toMatchObject({ kind: "live" });
    expect(await withdraw(chief!, { articleId, kind: "MOVED", reason: "重复", movedTo: `/articles/${other.slug}` })).toEqual([]);
    expect(await articleAt(slug)).toEqual({ kind: "moved", to: `/articles/${other.slug}` });
    expect(await withdraw(chief!, { articleId: other.id, kind: "MOVED", reason: "迁移", movedTo: "https://example.org/a" })).toEqual([]);
  });

  it("is for whoever answers for it, once, and never for what was not published", async () => {
    const { id: articleId } = await live();
    for (const actor of [writer!, editor!, administrator!]) await expect(withdraw(actor, { articleId, ...explained })).rejects.toThrow(NotAllowed);
    await withdraw(chief!, { articleId, ...explained });
    await expect(withdraw(chief!, { articleId, ...explained })).rejects.toThrow(NotAllowed);
    const draft = await makeArticle(editor!, { slug: "never-seen" });
    await expect(withdraw(chief!, { articleId: draft.articleId, ...explained })).rejects.toThrow(NotAllowed);
  });

  it("is undone by the chief: a draft that readers are told is gone, and that can be published again", async () => {
    const { id: articleId, slug } = await live();
    await expect(reinstate(chief!, { articleId, reason: "误撤" })).rejects.toThrow(NotAllowed);
    await withdraw(head!, { articleId, ...explained });
    await expect(reinstate(head!, { articleId, reason: "误撤" })).rejects.toThrow(NotAllowed);
    await reinstate(chief!, { articleId, reason: "误撤" });
    expect(await articleAt(slug)).toEqual({ kind: "gone" });
    expect(await standingOf(chief!, articleId)).toMatchObject({ withdrawal: null, may: { correct: false, withdraw: true, reinstate: false } });
    const { headId } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
    expect(await publish(editor!, { articleId, revisionId: headId! })).toMatchObject({ outcome: "published" });
  });
});

describe("an update", () => {
  const change = async (over: Parameters<typeof makeArticle>[1]) => {
    const [channel, { community }] = await Promise.all([makeChannel(), makePlaceTree()]);
    const made = await makePublishedArticle(editor!, { channelId: channel.id, placeIds: [community.id] });
    const saved = await saveDraft(editor!, { articleId: made.articleId, basedOnId: made.revisionId, draft: { ...made.draft, slug: made.slug, ...over } });
    if (saved.outcome !== "saved") throw new Error(JSON.stringify(saved));
    return { articleId: made.articleId, revisionId: saved.revisionId };
  };

  it("of more than a slip is not passed over in silence", async () => {
    const which = await change({ title: "全新的标题" });
    expect(await publish(editor!, which)).toMatchObject({ outcome: "incomplete", issues: [{ field: "change", message: expect.stringContaining("标题") }] });
    expect(await db().publication.count({ where: { articleId: which.articleId } })).toBe(1);
    expect(await publish(editor!, { ...which, note: "换了标题。" })).toMatchObject({ outcome: "published" });
  });

  it("that puts a mistake right says so, with the new text", async () => {
    const which = await change({ title: "全新的标题" });
    expect(await publish(editor!, { ...which, correction: "标题有误，已改正。" })).toMatchObject({ outcome: "published" });
    expect(await db().correction.findMany({ where: { articleId: which.articleId } })).toMatchObject([{ text: "标题有误，已改正。" }]);
  });

  it("that mends a slip needs no words", async () => {
    expect(await publish(editor!, await change({ lead: "居民坐到了一块。" }))).toMatchObject({ outcome: "published" });
  });
});
