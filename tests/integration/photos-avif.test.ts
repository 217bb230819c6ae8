import { mkdir, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { maxAttempts } from "../../lib/photos/avif.ts";
import { finishPhotoJobs, startPhotoJobs } from "../../lib/photos/jobs.ts";
import { claimAvif } from "../../lib/photos/lock.ts";
import { photosByIds } from "../../lib/photos/queries.ts";
import { upload } from "../../lib/photos/upload.ts";
import { storage } from "../../lib/storage/index.ts";
import { makeUser } from "../factories/people.ts";
import { corners, cornersOf, phoneHeic } from "../fixtures/photos/pictures.ts";

let editor: Actor;
beforeAll(async () => {
  editor = await makeUser("EDITOR");
});
beforeEach(async () => void (await db().photo.deleteMany()));

async function uploaded(bytes: Buffer) {
  const result = await upload(editor, new Blob([new Uint8Array(bytes)]).stream());
  if (!result.ok) throw new Error(result.reason);
  return result.photo;
}
const variantsOf = async (id: number) => (await db().photo.findUniqueOrThrow({ where: { id } })).variants;
const path = (key: string) => join(process.env["STORAGE_DIR"] ?? "", key);

it("makes AVIF variants after the upload", async () => {
  const photos = [await uploaded(await corners(400, 266).png().toBuffer()), await uploaded(phoneHeic)];
  await finishPhotoJobs();
  expect(await variantsOf(photos[0]!.id)).toEqual({ jpeg: [320, 400], webp: [320, 400], avif: [320, 400] });
  expect((await photosByIds([photos[1]!.id])).get(photos[1]!.id)?.variants.avif).toEqual([320]);
  expect(await cornersOf((await storage().get(`variants/${photos[1]!.hash}/320.avif`)) ?? Buffer.alloc(0))).toEqual(["blue", "red", "green", "white"]);
});

it("takes up at the start what an earlier process left, and clears its temporary files", async () => {
  const photo = await uploaded(await corners().png().toBuffer());
  const [stale, young] = [path("tmp/stale"), path("tmp/young")];
  await mkdir(dirname(stale), { recursive: true });
  for (const file of [stale, young]) await writeFile(file, "x");
  await utimes(stale, new Date(0), new Date(0));

  startPhotoJobs();
  await vi.waitFor(async () => expect(await storage().get("tmp/stale")).toBeNull(), { timeout: 90_000 });
  await finishPhotoJobs();
  expect(await variantsOf(photo.id)).toMatchObject({ avif: [320, 480] });
  expect(await storage().get("tmp/young")).not.toBeNull();
});

it("leaves a photo alone that another process works on", async () => {
  const photo = await uploaded(await corners(100, 100).png().toBuffer());
  await db().$transaction(async (other) => {
    expect(await claimAvif(other, photo.id)).toBe(true);
    await finishPhotoJobs();
    expect(await variantsOf(photo.id)).toEqual({ jpeg: [100], webp: [100] });
  });
  await finishPhotoJobs();
  expect(await variantsOf(photo.id)).toMatchObject({ avif: [100] });
});

it("tries a failing photo a few times, says so, and gives it up", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const photo = await uploaded(await corners(100, 98).png().toBuffer());
  await rm(path(`originals/${photo.hash}.png`));
  await finishPhotoJobs();
  expect(said).toHaveBeenCalledTimes(maxAttempts);
  expect(await variantsOf(photo.id)).toMatchObject({ avif: [] });
  expect((await photosByIds([photo.id])).get(photo.id)?.variants).toEqual({ jpeg: [100], webp: [100], avif: [] });
});
