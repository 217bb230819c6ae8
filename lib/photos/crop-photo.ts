import { createHash } from "node:crypto";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotFound } from "../errors.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { inTransaction } from "../transaction.ts";
import { expirePhoto } from "./cache.ts";
import { isWhole } from "./framing.ts";
import type { Crop } from "./framing.ts";
import { lockFiles } from "./lock.ts";
import { lockPhoto } from "./lock-photo.ts";
import { make } from "./make.ts";
import type { Made } from "./make.ts";
import { originalOf } from "./original.ts";
import { processing } from "./processing.ts";
import { patience, removeFiles, removeVariants } from "./remove-files.ts";
import type { CropPhoto } from "./schema.ts";
import { rowOf, storeVariants, variantKeys } from "./store-files.ts";

/**
 * Shows a part of the picture, or all of it again, wherever it is used. The original stays; what is shown gets files and
 * an address of its own, and the files shown before go. The focus, a place in the former picture, goes too.
 */
export async function cropPhoto(actor: Actor, { photoId, crop: wished }: CropPhoto): Promise<void> {
  const crop = wished && !isWhole(wished) ? wished : null;
  const photo = await inTransaction((tx) => lockPhoto(tx, actor, photoId));
  const cropHash = crop && createHash("sha256").update(`${photo.hash}:${crop.left},${crop.top},${crop.width},${crop.height}`).digest("hex");
  if (cropHash === photo.cropHash) return;
  const made = await processing.run(async () => anew(await originalOf(photo), crop));
  const hash = cropHash ?? photo.hash;
  try {
    await inTransaction(async (tx) => {
      await lockFiles(tx, hash);
      const present = await lockPhoto(tx, actor, photoId);
      // Another picture stands in its place by now.
      if (present.hash !== photo.hash || present.cropHash !== photo.cropHash) throw new NotFound();
      await storeVariants(hash, made);
      const data = { ...rowOf(made), crop: crop ?? Prisma.DbNull, cropHash, focusX: null, focusY: null };
      await tx.photo.update({ where: { id: photoId }, data });
      expirePhoto(tx, photoId);
      await record(tx, actor, { action: "photo.cropped", subject: ["photo", photoId], detail: { from: photo.cropHash, to: cropHash } });
    }, patience);
  } catch (error) {
    await removeFiles(hash, variantKeys(hash, made), { hash: photo.hash, cropHash }).catch(() => undefined);
    throw error;
  }
  await removeVariants(photo);
}

async function anew(original: Buffer, crop: Crop | null): Promise<Made> {
  const result = await make(original, crop);
  if (!result.ok) throw new Error(`An original cannot be used: ${result.reason}`);
  return result.made;
}
