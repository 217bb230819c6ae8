import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { storage } from "../storage/index.ts";
import { lockFiles } from "./lock.ts";
import type { PhotoFormat } from "./limits.ts";
import { originalKey, shownHash, storedVariantsSchema, variantKey } from "./stored.ts";
import { variantFormats } from "./variants.ts";

/** Patient: files of others may be on their way to a slow disk. */
export const patience = { maxWait: 30_000, timeout: 120_000 };

/** Only while no row needs them: a commit may have arrived although its answer did not, or another upload of the file succeeded. */
export async function removeFiles(hash: string, keys: string[], needed: Prisma.PhotoWhereInput = { hash }): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockFiles(tx, hash);
    if (await tx.photo.findFirst({ where: needed, select: { id: true } })) return;
    for (const key of keys) await storage().delete(key);
  }, patience);
}

/** A photo's row, as it was. */
export type Filed = { hash: string; cropHash: string | null; format: string; variants: unknown };

/** What readers could load of a picture. After the change that took it from their pages. */
export async function removeVariants(photo: Filed): Promise<void> {
  const hash = shownHash(photo);
  const variants = storedVariantsSchema.parse(photo.variants);
  const keys = variantFormats.flatMap((format) => (variants[format] ?? []).map((width) => variantKey(hash, width, format)));
  await removeFiles(hash, keys, { hash: photo.hash, cropHash: photo.cropHash });
}

/** Everything there is of a picture that has no row any more. */
export async function removeAllFiles(photo: Filed): Promise<void> {
  await removeVariants(photo);
  await removeFiles(photo.hash, [originalKey(photo.hash, photo.format as PhotoFormat)]);
}
