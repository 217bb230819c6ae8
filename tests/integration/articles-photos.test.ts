import { randomBytes } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import type { PhotoUse } from "../../lib/articles/body.ts";
import { photosOf } from "../../lib/articles/body.ts";
import { articleForEditing } from "../../lib/articles/editor-queries.ts";
import { publish } from "../../lib/articles/publish.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import type { Draft } from "../../lib/articles/schema.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { makeArticle, paragraph } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let editor: Actor;
let about: Pick<Draft, "channelId" | "placeIds">;

beforeEach(async () => {
  editor = await makeUser("EDITOR");
  about = { channelId: (await makeChannel()).id, placeIds: [(await makePlaceTree()).community.id] };
});

/** A row is enough here: no test reads the files. */
async function makePhoto(by: Actor, texts: { caption?: string; credit?: string; alt?: string } = {}): Promise<number> {
  const data = { hash: randomBytes(32).toString("hex"), format: "jpeg", bytes: 1, width: 4, height: 3, variants: { jpeg: [4], webp: [4] }, createdById: by.id };
  return (await db().photo.create({ data: { ...data, ...texts } })).id;
}

const use = (photoId: number, over: Partial<PhotoUse> = {}): PhotoUse => ({ photoId, caption: null, credit: null, alt: null, ...over });
const showing = (...photos: PhotoUse[]): Pick<Draft, "body"> => ({
  body: { version: 1, blocks: [paragraph("正文。"), ...photos.map((photo) => ({ type: "photo" as const, photo }))] },
});
const own = (id: number) => db().photo.findUniqueOrThrow({ where: { id }, select: { caption: true, credit: true, alt: true } });

/** Saves a new text over what is there, and answers the captions of its photos as stored. */
async function save(actor: Actor, articleId: number, over: Partial<Draft>) {
  const { revisionId, draft } = await articleForEditing(actor, articleId);
  const result = await saveDraft(actor, { articleId, basedOnId: revisionId, draft: { ...draft, ...over } });
  if (result.outcome !== "saved") throw new Error(JSON.stringify(result));
  const saved = await articleForEditing(actor, articleId);
  return { ...result, before: revisionId, captions: photosOf(saved.draft.body).map(({ caption }) => caption) };
}

it("knows which photos a text shows, the first of them for lists", async () => {
  const [first, second] = [await makePhoto(editor), await makePhoto(editor)];
  const { articleId } = await makeArticle(editor);
  const { revisionId } = await save(editor, articleId, showing(use(second), use(first), use(second, { caption: "又一次" })));
  const stored = await db().revision.findUniqueOrThrow({ where: { id: revisionId }, include: { photos: true } });
  expect(stored.leadPhotoId).toBe(second);
  expect(stored.photos.map(({ photoId }) => photoId).sort()).toEqual([first, second].sort());
  expect((await articleForEditing(editor, articleId)).photos.map(({ id }) => id).sort()).toEqual([first, second].sort());
});

it("gives the picture the words typed below it, letter by letter, while it stands nowhere else", async () => {
  const photo = await makePhoto(editor);
  const { articleId } = await makeArticle(editor);
  for (const caption of ["居", "居民", "居民在议事"]) {
    const saved = await save(editor, articleId, showing(use(photo, { caption })));
    expect(saved.captions).toEqual([null]);
    // A caption is part of the text: whoever started from the old one has to notice.
    expect(saved.revisionId).not.toBe(saved.before);
  }
  expect((await own(photo)).caption).toBe("居民在议事");
  const events = await db().auditEvent.findMany({ where: { action: "photo.described", subjectId: photo }, orderBy: { id: "asc" } });
  expect(events.map(({ detail }) => detail)).toEqual([{ caption: "" }, { caption: "居" }, { caption: "居民" }]);
});

it("does not let a stale save describe anything", async () => {
  const photo = await makePhoto(editor);
  const made = await makeArticle(editor);
  await save(editor, made.articleId, showing(use(photo, { caption: "先到" })));
  const stale = { articleId: made.articleId, basedOnId: made.revisionId, draft: { ...made.draft, ...showing(use(photo, { caption: "后到" })) } };
  expect((await saveDraft(editor, stale)).outcome).toBe("stale");
  expect((await own(photo)).caption).toBe("先到");
});

it("keeps an article's own words where another article uses the picture", async () => {
  const photo = await makePhoto(editor, { caption: "原来的" });
  const [one, two] = [await makeArticle(editor), await makeArticle(editor)];
  await save(editor, one.articleId, showing(use(photo)));
  expect((await save(editor, two.articleId, showing(use(photo, { caption: "另说" })))).captions).toEqual(["另说"]);
  expect((await save(editor, two.articleId, showing(use(photo, { caption: "原来的" })))).captions).toEqual([null]);
  expect((await own(photo)).caption).toBe("原来的");
});

it("changes nothing that readers see before it is published", async () => {
  const photo = await makePhoto(editor, { caption: "图说", credit: "署名", alt: "替代" });
  const { articleId } = await makeArticle(editor, about);
  const { revisionId } = await save(editor, articleId, showing(use(photo)));
  await publish(editor, { articleId, revisionId });
  expect((await save(editor, articleId, showing(use(photo, { caption: "改过的" })))).captions).toEqual(["改过的"]);
  expect((await own(photo)).caption).toBe("图说");
});

it("does not let correspondents describe what others uploaded", async () => {
  const author = await makeUser("CORRESPONDENT");
  const [theirs, mine] = [await makePhoto(editor), await makePhoto(author)];
  const { articleId } = await makeArticle(author);
  const words = { caption: "我说的" };
  expect((await save(author, articleId, showing(use(theirs, words), use(mine, words)))).captions).toEqual(["我说的", null]);
  expect([(await own(theirs)).caption, (await own(mine)).caption]).toEqual(["", "我说的"]);
});

it("asks on publishing for what neither the article nor the picture says", async () => {
  const [described, bare] = [await makePhoto(editor, { caption: "图说", credit: "署名", alt: "替代" }), await makePhoto(editor, { credit: "署名" })];
  const { articleId } = await makeArticle(editor, about);
  const { revisionId } = await save(editor, articleId, showing(use(described), use(bare)));
  const result = await publish(editor, { articleId, revisionId });
  expect(result.outcome === "incomplete" && result.issues.map(({ field }) => field)).toEqual(["photos.1.caption", "photos.1.alt"]);
});
