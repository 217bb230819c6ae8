import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { everywhere } from "../../lib/auth/actor.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { describePhoto } from "../../lib/photos/describe.ts";
import { photoFile } from "../../lib/photos/files.ts";
import { maxBytes } from "../../lib/photos/limits.ts";
import { photosByIds } from "../../lib/photos/queries.ts";
import { upload } from "../../lib/photos/upload.ts";
import { photoUrl } from "../../lib/photos/variants.ts";
import { storage } from "../../lib/storage/index.ts";
import { makeArticle } from "../factories/articles.ts";
import { makeUser } from "../factories/people.ts";
import { animatedWebp, cameraJpeg, corners, cornersOf, hollowPng, phoneHeic } from "../fixtures/photos/pictures.ts";
import { forgetEvents } from "../setup/forget-events.ts";

let editor: Actor;
let correspondent: Actor;
beforeAll(async () => {
  editor = await makeUser("EDITOR");
  correspondent = await makeUser("CORRESPONDENT");
});
beforeEach(async () => {
  await db().photo.deleteMany();
  await forgetEvents();
  for (const key of await keys()) await storage().delete(key);
});

/** In pieces, as a network delivers it. */
async function* stream(bytes: Buffer, until = bytes.length) {
  for (let at = 0; at < until; at += 1000) yield bytes.subarray(at, Math.min(at + 1000, until));
}

/** Everything in storage, temporary files too. */
async function keys(): Promise<string[]> {
  const root = process.env["STORAGE_DIR"] ?? "";
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

const uploaded = async (bytes: Buffer, actor = editor) => {
  const result = await upload(actor, stream(bytes), { contentLength: bytes.length });
  if (!result.ok) throw new Error(result.reason);
  return result;
};
const reasonFor = async (bytes: Buffer, contentLength = bytes.length) => {
  const result = await upload(editor, stream(bytes), { contentLength });
  return result.ok ? "taken" : result.reason;
};

describe("an upload", () => {
  it("keeps the original as it came, and upright variants", async () => {
    const original = await cameraJpeg(6);
    const { photo, duplicate } = await uploaded(original);
    expect(duplicate).toBe(false);
    expect(photo).toMatchObject({ width: 320, height: 480, variants: { jpeg: [320], webp: [320], avif: [] }, caption: "", credit: "", alt: "" });
    expect(await storage().get(`originals/${photo.hash}.jpg`)).toEqual(original);
    for (const extension of ["jpg", "webp"]) {
      const variant = await storage().get(`variants/${photo.hash}/320.${extension}`);
      expect(await cornersOf(variant ?? Buffer.alloc(0))).toEqual(["blue", "red", "green", "white"]);
      expect(variant?.includes("Bilin")).toBe(false);
    }
    expect(await keys()).toHaveLength(3);
    expect((await photosByIds([photo.id, 999_999])).get(photo.id)).toEqual(photo);
    expect(await db().auditEvent.findMany()).toMatchObject([{ actorId: editor.id, action: "photo.uploaded", subjectType: "photo", subjectId: photo.id }]);
  });

  it("makes every width that the original can give", async () => {
    const { photo } = await uploaded(await corners(2400, 1600).png().toBuffer());
    expect(photo.variants.webp).toEqual([320, 480, 800, 1200, 1440, 1920]);
    const file = photoFile(photoUrl(photo.hash, 1200, "webp"));
    expect(file?.type).toBe("image/webp");
    expect(await keys()).toContain(file?.path.slice((process.env["STORAGE_DIR"] ?? "").length + 1));
  });

  it.each(["png", "webp", "avif"] as const)("may be %s", async (format) => {
    const { photo } = await uploaded(await corners().toFormat(format).toBuffer());
    expect(await db().photo.findUnique({ where: { id: photo.id } })).toMatchObject({ format, width: 480, height: 320 });
  });

  it("may be HEIC", async () => {
    const { photo } = await uploaded(phoneHeic);
    expect(await cornersOf((await storage().get(`variants/${photo.hash}/320.jpg`)) ?? Buffer.alloc(0))).toEqual(["blue", "red", "green", "white"]);
    expect(await storage().get(`originals/${photo.hash}.heic`)).toEqual(phoneHeic);
  });

  it("of a file that is there already answers the photo that it is", async () => {
    const original = await corners().png().toBuffer();
    const first = await uploaded(original);
    expect(await uploaded(original, correspondent)).toEqual({ ok: true, photo: first.photo, duplicate: true });
    expect(await db().auditEvent.count()).toBe(1);
  });

  it("of the same file several times at once makes one photo", async () => {
    const original = await corners().png().toBuffer();
    const results = await Promise.all(Array.from({ length: 5 }, () => uploaded(original)));
    expect(new Set(results.map(({ photo }) => photo.id)).size).toBe(1);
    expect(results.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    expect(await db().photo.count()).toBe(1);
    expect(await keys()).toHaveLength(3 + 2);
  });
});

describe("a refused upload", () => {
  afterEach(async () => {
    expect(await keys()).toEqual([]);
    expect(await db().photo.count()).toBe(0);
    expect(await db().auditEvent.count()).toBe(0);
  });

  it("is empty, no picture, several pictures or broken", async () => {
    const jpeg = await corners(1200, 800).jpeg().toBuffer();
    expect(await reasonFor(Buffer.alloc(0))).toBe("empty");
    expect(await reasonFor(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe("unsupported");
    expect(await reasonFor(await corners().gif().toBuffer())).toBe("unsupported");
    expect(await reasonFor(await animatedWebp())).toBe("animated");
    expect(await reasonFor(jpeg.subarray(0, jpeg.length - 1500))).toBe("broken");
    const garbled = Buffer.from(phoneHeic);
    garbled.fill(0, garbled.indexOf("hvcC") + 30, garbled.indexOf("hvcC") + 90);
    expect(await reasonFor(garbled)).toBe("undecodable");
  });

  it("is a decompression bomb", async () => {
    expect(await reasonFor(hollowPng(30_000, 30_000))).toBe("tooManyPixels");
  });

  it("is too large by what it announces, or by what it sends", async () => {
    let read = 0;
    async function* endless() {
      for (;;) yield Buffer.alloc(++read && 1024 * 1024);
    }
    expect(await upload(editor, endless(), { contentLength: maxBytes + 1 })).toMatchObject({ ok: false, reason: "tooLarge" });
    expect(read).toBe(0);
    expect(await upload(editor, endless())).toMatchObject({ ok: false, reason: "tooLarge", message: expect.stringContaining("40 MB") });
    expect(read).toBe(41);
  });

  it("broke off on the way", async () => {
    const original = await cameraJpeg();
    async function* cut() {
      yield* stream(original, 2000);
      throw new Error("connection reset");
    }
    expect(await upload(editor, cut())).toMatchObject({ ok: false, reason: "interrupted" });
    expect(await upload(editor, stream(original, 2000), { contentLength: original.length })).toMatchObject({ ok: false, reason: "interrupted" });
  });

  it("failed while being kept", async () => {
    const nobody: Actor = { id: 999_999, name: "", grants: [everywhere("EDITOR")] };
    await expect(upload(nobody, stream(await corners().png().toBuffer()))).rejects.toThrow("Foreign key");
  });
});

describe("the words of a photo", () => {
  const words = { caption: "居民在院子里议事。", credit: "通讯员供图", alt: "十来位居民围坐在院中的长桌旁" };

  it("are set by an editor, and by the correspondent who uploaded it", async () => {
    const { photo } = await uploaded(await corners().png().toBuffer(), correspondent);
    expect(await describePhoto(correspondent, photo.id, words)).toEqual({ ...photo, ...words });
    expect(await describePhoto(editor, photo.id, { ...words, caption: "更正后的图说。" })).toMatchObject({ caption: "更正后的图说。" });
    const events = await db().auditEvent.findMany({ where: { action: "photo.described" }, orderBy: { id: "asc" } });
    expect(events.map(({ actorId, detail }) => [actorId, detail])).toEqual([
      [correspondent.id, { caption: "", credit: "", alt: "" }],
      [editor.id, { caption: words.caption }],
    ]);
  });

  it("are not a correspondent's business on the photo of another", async () => {
    const { photo } = await uploaded(await corners().png().toBuffer(), editor);
    await expect(describePhoto(correspondent, photo.id, words)).rejects.toThrow(NotAllowed);
    expect((await photosByIds([photo.id])).get(photo.id)).toEqual(photo);
    await expect(describePhoto(editor, photo.id + 1, words)).rejects.toThrow(NotFound);
  });
});

it("lets nobody who may not publish change the words of a photo that readers see", async () => {
  const { photo } = await uploaded(await corners(90, 60).png().toBuffer(), correspondent);
  const use = { photoId: photo.id, caption: null, credit: null, alt: null };
  const { articleId, revisionId } = await makeArticle(editor, { body: { version: 1, blocks: [{ type: "photo", photo: use }] } });
  await db().article.update({ where: { id: articleId }, data: { liveId: revisionId } });
  const words = { caption: "改过的图说", credit: "", alt: "" };
  await expect(describePhoto(correspondent, photo.id, words)).rejects.toThrow(NotAllowed);
  expect((await describePhoto(editor, photo.id, words)).caption).toBe("改过的图说");
  await db().article.update({ where: { id: articleId }, data: { liveId: null } });
  expect((await describePhoto(correspondent, photo.id, { ...words, caption: "自己改的" })).caption).toBe("自己改的");
  await db().article.delete({ where: { id: articleId } });
});
