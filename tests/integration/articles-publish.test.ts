import { beforeEach, describe, expect, it } from "vitest";
import { createArticle } from "../../lib/articles/create-article.ts";
import { deleteDraft } from "../../lib/articles/delete-draft.ts";
import { articleForEditing } from "../../lib/articles/editor-queries.ts";
import { publish } from "../../lib/articles/publish.ts";
import { articleAt } from "../../lib/articles/queries.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import type { Draft } from "../../lib/articles/schema.ts";
import { slugFrom } from "../../lib/articles/slug.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { completeDraft, makeArticle, makePublishedArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let editor: Actor;
let places: Awaited<ReturnType<typeof makePlaceTree>>;
let channel: Awaited<ReturnType<typeof makeChannel>>;
let about: { channelId: number; placeIds: number[] };

beforeEach(async () => {
  [editor, places, channel] = await Promise.all([makeUser("EDITOR"), makePlaceTree(), makeChannel()]);
  about = { channelId: channel.id, placeIds: [places.community.id] };
});

const stored = (id: number) => db().article.findUniqueOrThrow({ where: { id } });
const listed = async (articleId: number) =>
  (await db().listing.findMany({ where: { articleId } })).map(({ kind, targetId }) => `${kind} ${targetId}`).sort();
const events = async (subjectId: number) =>
  (await db().auditEvent.findMany({ where: { subjectType: "article", subjectId }, orderBy: { id: "asc" } })).map(({ action }) => action);

async function save(articleId: number, basedOnId: number, draft: Draft): Promise<number> {
  const result = await saveDraft(editor, { articleId, basedOnId, draft });
  if (result.outcome !== "saved") throw new Error(JSON.stringify(result));
  return result.revisionId;
}

describe("publishing", () => {
  it("shows readers the text at once, in every list it belongs to", async () => {
    const child = await makeChannel("电梯", channel);
    const secondary = await makePlaceTree();
    await db().placeSecondaryParent.create({ data: { placeId: places.community.id, parentId: secondary.district.id } });
    const initiative = await db().initiative.create({ data: { slug: "i", name: "项目", placeId: secondary.street.id } });
    const made = await makePublishedArticle(editor, { channelId: child.id, placeIds: [places.community.id], topics: ["电梯"], initiativeIds: [initiative.id] });
    const topic = await db().topic.findUniqueOrThrow({ where: { name: "电梯" } });
    expect(await listed(made.articleId)).toEqual(
      [
        "SITE 0", `CHANNEL ${child.id}`, `CHANNEL ${channel.id}`, `TOPIC ${topic.id}`, `INITIATIVE ${initiative.id}`,
        ...[places.community, places.street, places.district, places.city, secondary.district, secondary.city].map(({ id }) => `PLACE ${id}`),
      ].sort(),
    );
    expect(await articleAt(made.slug)).toMatchObject({ kind: "live", article: { title: made.draft.title } });
    expect(await stored(made.articleId)).toMatchObject({ state: "PUBLISHED", liveId: made.revisionId, publishedPrecision: "MINUTE", revisedAt: null });
  });

  it("moves the article to its new lists with its new text, and leaves the old ones", async () => {
    const made = await makePublishedArticle(editor, { ...about, topics: ["旧词"] });
    const next = await save(made.articleId, made.revisionId, { ...made.draft, placeIds: [places.city.id], topics: [] });
    expect(await listed(made.articleId)).toHaveLength(7);
    await publish(editor, { articleId: made.articleId, revisionId: next, note: "改了" });
    expect(await listed(made.articleId)).toEqual([`CHANNEL ${channel.id}`, `PLACE ${places.city.id}`, "SITE 0"]);
  });

  it("refuses what is not ready, naming all of it, and changes nothing", async () => {
    const { articleId, revisionId } = await createArticle(editor);
    const result = await publish(editor, { articleId, revisionId });
    expect(result.outcome === "incomplete" && result.issues.map(({ field }) => field)).toEqual(["title", "source", "responsibleEditor", "placeIds", "channelId", "body"]);
    expect(await stored(articleId)).toMatchObject({ state: "DRAFT", liveId: null, firstPublishedAt: null });
    expect(await listed(articleId)).toEqual([]);
    expect(await events(articleId)).toEqual(["article.created"]);
  });

  it("refuses a text that is no longer the newest, showing the newest", async () => {
    const { articleId, revisionId, draft } = await makeArticle(editor, about);
    const newer = await save(articleId, revisionId, { ...draft, title: "新标题" });
    const result = await publish(editor, { articleId, revisionId });
    expect(result).toMatchObject({ outcome: "stale", conflict: { headId: newer, theirs: { title: "新标题" } } });
    expect((await stored(articleId)).state).toBe("DRAFT");
  });

  it("never publishes a text that nobody asked to publish, however saves and publications cross", async () => {
    const { articleId, revisionId, draft } = await makeArticle(editor, about);
    const saves = Array.from({ length: 4 }, (_, index) =>
      saveDraft(editor, { articleId, basedOnId: revisionId, draft: { ...draft, title: `第${index}稿` } }));
    const publications = Array.from({ length: 4 }, () => publish(editor, { articleId, revisionId }));
    const [, results] = await Promise.all([Promise.all(saves), Promise.all(publications)]);
    const { liveId } = await stored(articleId);
    expect(liveId).toBe(results.some(({ outcome }) => outcome === "published") ? revisionId : null);
    expect((await events(articleId)).filter((action) => action === "article.published")).toHaveLength(liveId ? 1 : 0);
  });

  it("keeps the first date for ever and says when the text changed", async () => {
    const made = await makePublishedArticle(editor, about);
    const first = await stored(made.articleId);
    await publish(editor, { articleId: made.articleId, revisionId: made.revisionId });
    expect(await stored(made.articleId)).toMatchObject({ publishedAt: first.publishedAt, revisedAt: null, updatedAt: first.updatedAt });

    const next = await save(made.articleId, made.revisionId, { ...made.draft, lead: "新导语" });
    expect(await articleAt(made.slug)).toMatchObject({ article: { lead: made.draft.lead } });
    await publish(editor, { articleId: made.articleId, revisionId: next, note: "改了" });
    const { publishedAt, firstPublishedAt, revisedAt } = await stored(made.articleId);
    expect({ publishedAt, firstPublishedAt }).toEqual({ publishedAt: first.publishedAt, firstPublishedAt: first.publishedAt });
    expect(revisedAt?.getTime()).toBeGreaterThan(first.publishedAt?.getTime() ?? Infinity);
  });

  it("can be given a date in the past and its precision by code that loads old texts", async () => {
    const { articleId, revisionId } = await makeArticle(editor, about);
    const at = new Date("2024-03-01T00:00:00+08:00");
    await publish(editor, { articleId, revisionId }, { at, precision: "DAY" });
    expect(await stored(articleId)).toMatchObject({ publishedAt: at, firstPublishedAt: at, publishedPrecision: "DAY" });
    expect((await db().listing.findFirst({ where: { articleId } }))?.publishedAt).toEqual(at);
  });
});

describe("taking back", () => {
  it("leaves readers with 410 and no list, until it is published again at its old date", async () => {
    const made = await makePublishedArticle(editor, about);
    const { publishedAt } = await stored(made.articleId);
    const lists = await listed(made.articleId);
    await takeBack(await makeUser("SECTION_HEAD"), made.articleId);
    expect(await articleAt(made.slug)).toEqual({ kind: "gone" });
    expect(await listed(made.articleId)).toEqual([]);
    await takeBack(await makeUser("SECTION_HEAD"), made.articleId);

    await publish(editor, { articleId: made.articleId, revisionId: made.revisionId });
    expect(await articleAt(made.slug)).toMatchObject({ kind: "live" });
    expect(await listed(made.articleId)).toEqual(lists);
    expect(await stored(made.articleId)).toMatchObject({ publishedAt, revisedAt: null });
    expect(await events(made.articleId)).toEqual(["article.published", "article.taken-back", "article.published"]);
  });

  it("notices that the text changed while it was away", async () => {
    const made = await makePublishedArticle(editor, about);
    await takeBack(await makeUser("SECTION_HEAD"), made.articleId);
    const next = await save(made.articleId, made.revisionId, { ...made.draft, lead: "新导语" });
    await publish(editor, { articleId: made.articleId, revisionId: next, note: "改了" });
    expect((await stored(made.articleId)).revisedAt).not.toBeNull();
  });
});

describe("who may", () => {
  it("publish, take back: not a correspondent, not even their own", async () => {
    const author = await makeUser("CORRESPONDENT");
    const { articleId, revisionId } = await makeArticle(author, about);
    await expect(publish(author, { articleId, revisionId })).rejects.toBeInstanceOf(NotAllowed);
    await publish(editor, { articleId, revisionId });
    await expect(takeBack(author, articleId)).rejects.toBeInstanceOf(NotAllowed);
    expect((await stored(articleId)).state).toBe("PUBLISHED");
  });

  it("an editor publishes another's, and does not take back what readers see", async () => {
    const { articleId, revisionId } = await makeArticle(await makeUser("CORRESPONDENT"), about);
    expect((await publish(editor, { articleId, revisionId })).outcome).toBe("published");
    await expect(takeBack(editor, articleId)).rejects.toBeInstanceOf(NotAllowed);
    expect((await stored(articleId)).state).toBe("PUBLISHED");
  });

  it.each(["SECTION_HEAD", "EDITOR_IN_CHIEF"] as const)("publish and take back another's: %s", async (role) => {
    const actor = await makeUser(role);
    const { articleId, revisionId } = await makeArticle(await makeUser("CORRESPONDENT"), about);
    expect((await publish(actor, { articleId, revisionId })).outcome).toBe("published");
    await takeBack(actor, articleId);
    expect((await stored(articleId)).state).toBe("DRAFT");
  });

  it("publish what was withdrawn: nobody", async () => {
    const made = await makePublishedArticle(editor, about);
    await db().article.update({ where: { id: made.articleId }, data: { state: "WITHDRAWN", withdrawalKind: "GONE", withdrawnAt: new Date() } });
    const chief = await makeUser("EDITOR_IN_CHIEF");
    await expect(publish(chief, { articleId: made.articleId, revisionId: made.revisionId })).rejects.toBeInstanceOf(NotAllowed);
    await expect(takeBack(chief, made.articleId)).rejects.toBeInstanceOf(NotAllowed);
  });

  it("delete a draft: its author and the desk; what was ever published, nobody", async () => {
    const author = await makeUser("CORRESPONDENT");
    const own = await makeArticle(author, about);
    await expect(deleteDraft(await makeUser("CORRESPONDENT"), own.articleId)).rejects.toBeInstanceOf(NotAllowed);
    await deleteDraft(author, own.articleId);
    await expect(saveDraft(author, { articleId: own.articleId, basedOnId: own.revisionId, draft: own.draft })).rejects.toBeInstanceOf(NotFound);
    expect(await db().revision.count({ where: { articleId: own.articleId } })).toBe(0);
    expect(await events(own.articleId)).toEqual(["article.deleted"]);

    const made = await makePublishedArticle(editor, about);
    await takeBack(await makeUser("SECTION_HEAD"), made.articleId);
    await expect(deleteDraft(editor, made.articleId)).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe("the address", () => {
  it("is made from the title on publishing where nobody chose one, with a number where it is taken", async () => {
    const title = "楼道议事会第一次开会";
    const slugs: string[] = [];
    for (let count = 0; count < 2; count++) {
      const { articleId, revisionId } = await createArticle(editor);
      const { slug } = await stored(articleId);
      const head = await save(articleId, revisionId, completeDraft({ ...about, slug, title }));
      const result = await publish(editor, { articleId, revisionId: head, note: "改了" });
      if (result.outcome === "published") slugs.push(result.slug);
      // An editor that is still open sends the provisional one with the next save: the lasting one stands.
      await save(articleId, head, completeDraft({ ...about, slug, title, lead: "又改" }));
      expect((await stored(articleId)).slug).toBe(slugs.at(-1));
    }
    expect(slugs).toEqual([slugFrom(title), `${slugFrom(title)}-2`]);
  });

  it("redirects from the old one once readers knew it, for good, and not before", async () => {
    const made = await makeArticle(editor, { ...about, slug: "one" });
    const two = await save(made.articleId, made.revisionId, { ...made.draft, slug: "two" });
    await publish(editor, { articleId: made.articleId, revisionId: two, note: "改了" });
    const move = async (from: number, slug: string) => {
      const revisionId = await save(made.articleId, from, { ...made.draft, slug });
      await publish(editor, { articleId: made.articleId, revisionId, note: "改了" });
      return revisionId;
    };
    const three = await move(two, "three");
    expect(await articleAt("one")).toEqual({ kind: "unknown" });
    expect(await articleAt("two")).toEqual({ kind: "moved", to: "/articles/three" });
    expect(await articleAt("three")).toMatchObject({ kind: "live" });

    const back = await move(three, "two");
    expect(await articleAt("two")).toMatchObject({ kind: "live" });
    expect(await articleAt("three")).toEqual({ kind: "moved", to: "/articles/two" });

    await move(back, "four");
    for (const former of ["two", "three"]) expect(await articleAt(former)).toEqual({ kind: "moved", to: "/articles/four" });
  });

  it.each(["taken", "formerly-taken"])("cannot be another's: %s; the text is saved all the same", async (slug) => {
    const other = await makePublishedArticle(editor, { ...about, slug });
    if (slug === "formerly-taken") {
      const revisionId = await save(other.articleId, other.revisionId, { ...other.draft, slug: "moved-on" });
      await publish(editor, { articleId: other.articleId, revisionId, note: "改了" });
    }
    const { articleId, revisionId, draft } = await makeArticle(editor, about);
    const result = await saveDraft(editor, { articleId, basedOnId: revisionId, draft: { ...draft, slug, lead: "新导语" } });
    expect(result).toMatchObject({ outcome: "saved", slug: draft.slug, issues: [{ field: "slug" }] });
    expect(await stored(articleId)).toMatchObject({ slug: draft.slug });
    expect((await db().revision.findFirst({ where: { headOf: { id: articleId } } }))?.lead).toBe("新导语");
  });

  it("goes with the text of a published article: readers have it when that is published, and not before", async () => {
    const made = await makePublishedArticle(editor, { ...about, slug: "before" });
    const revisionId = await save(made.articleId, made.revisionId, { ...made.draft, slug: "after" });
    expect(await articleAt("before")).toMatchObject({ kind: "live" });
    expect(await articleAt("after")).toEqual({ kind: "unknown" });
    expect((await articleForEditing(editor, made.articleId)).draft.slug).toBe("after");

    const other = await makePublishedArticle(editor, { ...about, slug: "after" });
    expect(await publish(editor, { articleId: made.articleId, revisionId })).toMatchObject({ outcome: "incomplete", issues: [{ field: "slug" }] });
    expect(await articleAt("before")).toMatchObject({ kind: "live" });
    expect((await stored(other.articleId)).slug).toBe("after");
  });

  it("goes to one of two that ask for it at once", async () => {
    const made = await Promise.all([makeArticle(editor), makeArticle(editor)]);
    const results = await Promise.all(made.map(({ articleId, revisionId, draft }) =>
      saveDraft(editor, { articleId, basedOnId: revisionId, draft: { ...draft, slug: "wanted" } })));
    expect(results.map((result) => (result.outcome === "saved" ? result.issues.length : null)).sort()).toEqual([0, 1]);
  });
});
