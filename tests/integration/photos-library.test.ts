import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Block, PhotoUse } from "../../lib/articles/body.ts";
import { articleForEditing } from "../../lib/articles/editor-queries.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { makeAvif } from "../../lib/photos/avif.ts";
import { cropPhoto } from "../../lib/photos/crop-photo.ts";
import { editPhoto } from "../../lib/photos/edit-photo.ts";
import { library, photoToEdit, similarPhotos } from "../../lib/photos/editor-queries.ts";
import { finishPhotoJobs } from "../../lib/photos/jobs.ts";
import { lookAgain } from "../../lib/photos/look-again.ts";
import { processing } from "../../lib/photos/processing.ts";
import { removePhoto } from "../../lib/photos/remove.ts";
import { replacePhoto } from "../../lib/photos/replace.ts";
import { photoFilterSchema } from "../../lib/photos/schema.ts";
import type { PhotoRecord } from "../../lib/photos/schema.ts";
import { setFocus } from "../../lib/photos/set-focus.ts";
import { upload } from "../../lib/photos/upload.ts";
import { wholePicture } from "../../lib/photos/whole-picture.ts";
import { storage } from "../../lib/storage/index.ts";
import { makeArticle, makePublishedArticle, paragraph } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";
import { corners, cornersOf } from "../fixtures/photos/pictures.ts";
import { forgetEvents } from "../setup/forget-events.ts";

let editor: Actor;
let correspondent: Actor;
let about: { channelId: number; placeIds: number[] };
let places: Awaited<ReturnType<typeof makePlaceTree>>;
beforeAll(async () => {
  [editor, correspondent] = [await makeUser("EDITOR"), await makeUser("CORRESPONDENT")];
  places = await makePlaceTree();
  about = { channelId: (await makeChannel()).id, placeIds: [places.community.id] };
});
beforeEach(async () => {
  await db().article.deleteMany();
  await db().photo.deleteMany();
  await forgetEvents();
  await db().pageExpiry.deleteMany();
  for (const key of await keys()) await storage().delete(key);
});

async function keys(): Promise<string[]> {
  const root = process.env["STORAGE_DIR"] ?? "";
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).sort();
}

const stream = (bytes: Buffer) => new Blob([new Uint8Array(bytes)]).stream();
async function photo(actor = editor, width = 400, words: Partial<PhotoRecord> = {}): Promise<{ id: number; hash: string }> {
  const result = await upload(actor, stream(await corners(width, 240).png().toBuffer()));
  if (!result.ok) throw new Error(result.reason);
  const { takenOn, ...texts } = words;
  const data = { caption: "图说", credit: "署名", alt: "画面", ...texts, ...(takenOn && { takenOn: new Date(takenOn) }) };
  await db().photo.update({ where: { id: result.photo.id }, data });
  return result.photo;
}
const use = (photoId: number, own: Partial<PhotoUse> = {}): Block => ({ type: "photo", photo: { photoId, caption: null, credit: null, alt: null, ...own } });
const showing = (...blocks: Block[]) => ({ body: { version: 1 as const, blocks: [paragraph("正文。"), ...blocks] } });
const find = async (filter: object, actor = editor) => (await library(actor, photoFilterSchema.parse(filter))).photos.map(({ id }) => id);
const row = (id: number) => db().photo.findUniqueOrThrow({ where: { id } });
const expired = async () => (await db().pageExpiry.findMany()).flatMap(({ tags }) => tags).sort();
const actions = async () => (await db().auditEvent.findMany({ where: { subjectType: "photo" }, orderBy: { id: "asc" } })).map(({ action }) => action);
const recordOf = async (id: number): Promise<PhotoRecord> => (await photoToEdit(editor, id))!.words;

describe("the library", () => {
  it("is found through by the picture's words, its place, its date, and what it is used in", async () => {
    const lift = await photo(editor, 400, { caption: "老楼装上了电梯", placeId: places.community.id, takenOn: "2025-11-27" });
    const talk = await photo(editor, 402, { credit: "王五摄", alt: "居民围坐在长桌旁", placeId: places.neighbour.id, takenOn: "2024-03-01" });
    const bare = await photo(editor, 404, { caption: "100%", credit: "", alt: "" });
    await makeArticle(editor, { title: "年货节开了", ...showing(use(talk.id)) });

    expect(await find({ q: "电梯" })).toEqual([lift.id]);
    expect(await find({ q: "電梯" })).toEqual([lift.id]);
    expect(await find({ q: "王五" })).toEqual([talk.id]);
    expect(await find({ q: "长桌" })).toEqual([talk.id]);
    expect(await find({ q: "年货节" })).toEqual([talk.id]);
    expect(await find({ q: "东园社区" })).toEqual([lift.id]);
    expect(await find({ q: "示例街道" })).toEqual([talk.id, lift.id]);
    expect(await find({ q: "示例街道 电梯" })).toEqual([lift.id]);
    expect(await find({ q: "2025年11月" })).toEqual([lift.id]);
    expect(await find({ q: "2025-11 王五" })).toEqual([]);
    expect(await find({ q: String(new Date(Date.now() + 8 * 3600_000).getUTCFullYear()) })).toEqual([bare.id]);
    expect(await find({ q: "%" })).toEqual([bare.id]);
    expect(await find({ placeId: places.street.id })).toEqual([talk.id, lift.id]);
    expect(await find({ placeId: places.neighbour.id })).toEqual([talk.id]);
    expect(await find({})).toEqual([bare.id, talk.id, lift.id]);
    const page = await library(editor, photoFilterSchema.parse({}), 2);
    expect([page.photos.length, page.nextBefore]).toEqual([2, talk.id]);
    expect(await find({ before: talk.id })).toEqual([lift.id]);
  });

  it("tells what readers see from drafts, former texts and what nobody has used", async () => {
    const [live, draft, former, unused] = [await photo(editor, 400), await photo(editor, 402), await photo(editor, 404), await photo(editor, 406)];
    await makePublishedArticle(editor, { ...about, ...showing(use(live.id)) });
    const { articleId } = await makeArticle(editor, showing(use(former.id)));
    const { revisionId, draft: text } = await articleForEditing(editor, articleId);
    const another = await makeUser("EDITOR");
    expect((await saveDraft(another, { articleId, basedOnId: revisionId, draft: { ...text, ...showing(use(draft.id)) } })).outcome).toBe("saved");

    expect(await find({ usage: "live" })).toEqual([live.id]);
    expect(await find({ usage: "draft" })).toEqual([draft.id]);
    expect(await find({ usage: "unused" })).toEqual([unused.id]);
    const uses = new Map((await library(editor, photoFilterSchema.parse({}))).photos.map((one) => [one.id, one.uses]));
    expect([live, draft, former, unused].map(({ id }) => uses.get(id))).toEqual([
      { live: 1, draft: 0, former: 0 }, { live: 0, draft: 1, former: 0 }, { live: 0, draft: 0, former: 1 }, { live: 0, draft: 0, former: 0 },
    ]);
    expect((await photoToEdit(editor, former.id))?.articles).toMatchObject([{ id: articleId, standing: "former", href: `/editor/articles/${articleId}` }]);
  });

  it("shows correspondents their own pictures and those that readers see", async () => {
    const [own, live, hidden] = [await photo(correspondent, 400), await photo(editor, 402), await photo(editor, 404)];
    const { slug } = await makePublishedArticle(editor, { ...about, ...showing(use(live.id)) });
    await makeArticle(editor, showing(use(live.id), use(hidden.id)));
    expect(await find({}, correspondent)).toEqual([live.id, own.id]);
    expect(await find({ mine: "1" }, correspondent)).toEqual([own.id]);
    await expect(photoToEdit(correspondent, hidden.id)).rejects.toThrow(NotAllowed);
    expect(await photoToEdit(correspondent, live.id)).toMatchObject({ mayChange: false, hiddenArticles: 1, articles: [{ standing: "live", href: `/articles/${slug}` }] });
    expect((await photoToEdit(correspondent, own.id))?.mayChange).toBe(true);
    expect(await photoToEdit(editor, 999_999)).toBeNull();
  });
});

describe("pictures that look alike", () => {
  it("are found though resized and saved anew, by whoever may see them", async () => {
    const original = await corners(1200, 800).png().toBuffer();
    const one = await upload(editor, stream(original));
    const two = await upload(correspondent, stream(await sharp(original).resize({ width: 417 }).jpeg({ quality: 45 }).toBuffer()));
    const other = await upload(editor, stream(await corners(600, 400).flop().png().toBuffer()));
    if (!one.ok || !two.ok || !other.ok) throw new Error("refused");
    expect((await similarPhotos(editor, two.photo.id)).map(({ id }) => id)).toEqual([one.photo.id]);
    expect((await similarPhotos(editor, one.photo.id)).map(({ id }) => id)).toEqual([two.photo.id]);
    expect(await similarPhotos(editor, other.photo.id)).toEqual([]);
    expect(await similarPhotos(correspondent, two.photo.id)).toEqual([]);
  });

  it("are found of pictures that came in before anybody compared them", async () => {
    const [one, two] = [await photo(editor, 400), await photo(editor, 480)];
    await db().photo.updateMany({ data: { likeness: null } });
    expect(await similarPhotos(editor, one.id)).toEqual([]);
    expect(await lookAgain()).toBe(2);
    expect((await similarPhotos(editor, one.id)).map(({ id }) => id)).toEqual([two.id]);
    expect(await lookAgain()).toBe(0);
  });
});

describe("what is written about a picture", () => {
  it("changes whole, is on record, and expires readers' pages only for what they show", async () => {
    const { id } = await photo();
    const start = await recordOf(id);
    const words = { ...start, rights: "武汉市民摄", consent: "本人口头同意", placeId: places.community.id, takenOn: "2025-02-28" };
    expect(await editPhoto(editor, { id, start, words })).toEqual({ outcome: "saved", words });
    expect(await recordOf(id)).toEqual(words);
    expect(await expired()).toEqual([]);
    await editPhoto(editor, { id, start: words, words: { ...words, caption: "更正后的图说" } });
    expect(await expired()).toEqual([`photo:${id}`]);
    const events = await db().auditEvent.findMany({ where: { action: "photo.described" }, orderBy: { id: "asc" } });
    expect(events.map(({ detail }) => detail)).toEqual([{ rights: "", consent: "", placeId: null, takenOn: "" }, { caption: "图说" }]);
  });

  it("is not overwritten unseen, and nobody's who may not", async () => {
    const { id } = await photo();
    const start = await recordOf(id);
    await editPhoto(editor, { id, start, words: { ...start, caption: "别人改的" } });
    expect(await editPhoto(editor, { id, start, words: { ...start, caption: "我改的" } })).toMatchObject({ outcome: "stale", contested: ["caption"] });
    const present = await recordOf(id);
    await expect(editPhoto(correspondent, { id, start: present, words: start })).rejects.toThrow(NotAllowed);
    await expect(editPhoto(editor, { id, start: present, words: { ...present, placeId: 999_999 } })).rejects.toThrow(NotFound);
    expect(present.caption).toBe("别人改的");
  });

  it("is found by readers in the articles that take it over, not in those that say something else", async () => {
    const { id } = await photo();
    const follows = await makePublishedArticle(editor, { ...about, ...showing(use(id)) });
    const own = await makePublishedArticle(editor, { ...about, ...showing(use(id, { caption: "本文自己的图说" })) });
    const start = await recordOf(id);
    await editPhoto(editor, { id, start, words: { ...start, caption: "改正为西园" } });
    const texts = await db().articleSearch.findMany({ where: { text: { contains: "改正为西园" } }, select: { articleId: true } });
    expect(texts).toEqual([{ articleId: follows.articleId }]);
    expect(await db().articleSearch.count({ where: { articleId: own.articleId, text: { contains: "本文自己的图说" } } })).toBe(1);
  });
});

it("keeps a focus, and forgets it", async () => {
  const { id } = await photo();
  await setFocus(editor, { photoId: id, focus: { x: 20, y: 75 } });
  expect((await photoToEdit(editor, id))?.photo.focus).toEqual({ x: 20, y: 75 });
  expect(await expired()).toEqual([`photo:${id}`]);
  await setFocus(editor, { photoId: id, focus: null });
  expect((await photoToEdit(editor, id))?.photo.focus).toBeNull();
  await expect(setFocus(correspondent, { photoId: id, focus: null })).rejects.toThrow(NotAllowed);
  expect(await actions()).toEqual(["photo.uploaded", "photo.focused", "photo.focused"]);
});

describe("a crop", () => {
  const left = { left: 0, top: 0, width: 500, height: 1000 };

  it("shows a part under an address of its own, in all formats, and lets go of the whole", async () => {
    const { id, hash } = await photo(editor, 400);
    await finishPhotoJobs();
    await setFocus(editor, { photoId: id, focus: { x: 1, y: 1 } });
    await cropPhoto(editor, { photoId: id, crop: left });
    const cropped = (await photoToEdit(editor, id))!;
    expect(cropped).toMatchObject({ crop: left, photo: { width: 200, height: 240, focus: null, variants: { jpeg: [200], avif: [] } } });
    expect(cropped.photo.hash).not.toBe(hash);
    await finishPhotoJobs();
    const shown = cropped.photo.hash;
    expect(await keys()).toEqual([`originals/${hash}.png`, `variants/${shown}/200.avif`, `variants/${shown}/200.jpg`, `variants/${shown}/200.webp`].sort());
    expect(await cornersOf((await storage().get(`variants/${shown}/200.avif`))!)).toEqual(["red", "red", "blue", "blue"]);
    expect(await cornersOf(await wholePicture(editor, id))).toEqual(["red", "green", "white", "blue"]);
    expect(await actions()).toEqual(["photo.uploaded", "photo.focused", "photo.cropped"]);
  });

  it("may be taken back", async () => {
    const { id, hash } = await photo(editor, 400);
    await cropPhoto(editor, { photoId: id, crop: left });
    await cropPhoto(editor, { photoId: id, crop: null });
    expect(await row(id)).toMatchObject({ hash, cropHash: null, crop: null, width: 400 });
    expect(await keys()).toEqual([`originals/${hash}.png`, `variants/${hash}/320.jpg`, `variants/${hash}/320.webp`, `variants/${hash}/400.jpg`, `variants/${hash}/400.webp`].sort());
    await expect(cropPhoto(correspondent, { photoId: id, crop: left })).rejects.toThrow(NotAllowed);
  });
});

describe("another picture in the place of one", () => {
  it("stands wherever that stood, with its words; nothing of the former is left to load", async () => {
    const { id, hash } = await photo(editor, 400);
    await finishPhotoJobs();
    await makePublishedArticle(editor, { ...about, ...showing(use(id)) });
    await db().pageExpiry.deleteMany();
    const result = await replacePhoto(editor, id, stream(await corners(500, 300).flop().png().toBuffer()));
    if (!result.ok) throw new Error(result.reason);
    expect(result.photo).toMatchObject({ id, width: 500, caption: "图说", alt: "画面" });
    expect(await expired()).toEqual([`photo:${id}`]);
    const fresh = result.photo.hash;
    expect(await keys()).toEqual([`originals/${hash}.png`, `originals/${fresh}.png`, ...["320", "500"].flatMap((width) => [`variants/${fresh}/${width}.jpg`, `variants/${fresh}/${width}.webp`])].sort());
    await finishPhotoJobs();
    expect((await row(id)).variants).toMatchObject({ avif: [320, 500] });
    const event = await db().auditEvent.findFirst({ where: { action: "photo.replaced" } });
    expect(event).toMatchObject({ actorId: editor.id, subjectId: id, detail: { from: hash, to: fresh } });
  });

  it("is refused where it is there already or no picture, and to whoever may not", async () => {
    const [one, two] = [await photo(editor, 400), await photo(editor, 402)];
    const file = await corners(402, 240).png().toBuffer();
    expect(await replacePhoto(editor, one.id, stream(file))).toMatchObject({ ok: false, reason: "known" });
    expect(await replacePhoto(editor, one.id, stream(Buffer.from("x")))).toMatchObject({ ok: false, reason: "unsupported" });
    await expect(replacePhoto(correspondent, one.id, stream(file))).rejects.toThrow(NotAllowed);
    expect([(await row(one.id)).hash, (await row(two.id)).hash]).toEqual([one.hash, two.hash]);
  });

  it("gets no AVIF of the former one, which was in the making", async () => {
    const { id, hash } = await photo(editor, 400);
    const held = Promise.withResolvers<void>();
    // AVIF gives way to whatever is being processed.
    const processed = processing.run(() => held.promise);
    const making = makeAvif(id);
    await vi.waitFor(async () => expect((await row(id)).variants).toMatchObject({ avifAttempts: 1 }));
    const replaced = await replacePhoto(editor, id, stream(await corners(500, 300).flop().png().toBuffer()));
    expect(replaced.ok).toBe(true);
    held.resolve();
    await processed;
    expect(await making).toBe(false);
    await finishPhotoJobs();
    expect((await row(id)).variants).toMatchObject({ avif: [320, 500] });
    expect((await keys()).filter((key) => key.startsWith(`variants/${hash}`))).toEqual([]);
  });
});

describe("a picture goes", () => {
  it("with its files when no text uses it", async () => {
    const { id } = await photo(correspondent, 400);
    await finishPhotoJobs();
    await expect(removePhoto(await makeUser("CORRESPONDENT"), id)).rejects.toThrow(NotAllowed);
    expect(await removePhoto(correspondent, id)).toBe(true);
    expect(await db().photo.count()).toBe(0);
    expect(await keys()).toEqual([]);
    expect(await actions()).toEqual(["photo.uploaded", "photo.deleted"]);
    await expect(removePhoto(editor, id)).rejects.toThrow(NotFound);
  });

  it("never while any text uses it, be it a former one", async () => {
    const { id } = await photo(editor, 400);
    const { articleId } = await makeArticle(editor, showing(use(id)));
    expect(await removePhoto(editor, id)).toBe(false);
    const { revisionId, draft } = await articleForEditing(editor, articleId);
    await saveDraft(await makeUser("EDITOR"), { articleId, basedOnId: revisionId, draft: { ...draft, ...showing() } });
    expect(await removePhoto(editor, id)).toBe(false);
    expect((await keys()).length).toBe(5);
    await db().article.delete({ where: { id: articleId } });
    expect(await removePhoto(editor, id)).toBe(true);
  });
});
