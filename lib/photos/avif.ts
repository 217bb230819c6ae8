import { db } from "../db.ts";
import { inTransaction } from "../transaction.ts";
import { storage } from "../storage/index.ts";
import { expirePhoto } from "./cache.ts";
import { cropSchema, regionOf } from "./framing.ts";
import { inspect } from "./inspect.ts";
import { claimAvif } from "./lock.ts";
import { encode, toPixels } from "./normalise.ts";
import { originalOf } from "./original.ts";
import { processing } from "./processing.ts";
import { removeVariants } from "./remove-files.ts";
import { shownHash, storedVariantsSchema, variantKey } from "./stored.ts";
import { variantWidths } from "./variants.ts";

export const maxAttempts = 5;

/**
 * Makes the AVIF variants of one photo: true when it is settled, false when it stays for later.
 * The attempt is counted before it begins, so that a picture that kills the process is not tried for ever.
 */
export async function makeAvif(photoId: number): Promise<boolean> {
  return db().$transaction(
    async (tx) => {
      if (!(await claimAvif(tx, photoId))) return false;
      // Not through the claiming transaction: what is written shall stand at once, and the row stays unlocked meanwhile.
      const photo = await db().photo.findUniqueOrThrow({ where: { id: photoId } });
      const variants = storedVariantsSchema.parse(photo.variants);
      if (variants.avif) return true;

      const attempt = (variants.avifAttempts ?? 0) + 1;
      // Another picture may take this one's place meanwhile.
      const where = { id: photoId, hash: photo.hash, cropHash: photo.cropHash };
      const store = (data: typeof variants) => db().photo.updateMany({ where, data: { variants: data } });
      if (attempt > maxAttempts) {
        await store({ ...variants, avif: [] });
        return true;
      }
      await store({ ...variants, avifAttempts: attempt });
      const avif = await encodeAll(photo);
      const isStill = await inTransaction(async (change) => {
        const { count } = await change.photo.updateMany({ where, data: { variants: { jpeg: variants.jpeg, webp: variants.webp, avif } } });
        expirePhoto(change, photoId);
        return count > 0;
      });
      if (!isStill) await removeVariants({ ...photo, variants: { jpeg: [], webp: [], avif } });
      return isStill;
    },
    { maxWait: 60_000, timeout: 15 * 60_000 },
  );
}

async function encodeAll(photo: { hash: string; cropHash: string | null; crop: unknown; format: string }): Promise<number[]> {
  const crop = cropSchema.nullable().parse(photo.crop);
  const original = await originalOf(photo);
  const inspected = await inspect(original);
  if (!inspected.ok) throw new Error(`The original of photo ${photo.hash} cannot be used: ${inspected.reason}`);
  const pixels = await toPixels(original, inspected.facts, crop);
  const widths = variantWidths(crop ? regionOf(crop, inspected.facts) : inspected.facts);
  for (const width of widths) {
    // People who wait for an upload come first.
    await processing.idle();
    await storage().put(variantKey(shownHash(photo), width, "avif"), await encode(pixels, width, "avif"));
  }
  return widths;
}
