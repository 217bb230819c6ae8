import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { storage } from "../storage/index.ts";
import { lockFiles } from "./lock.ts";
import type { Made } from "./make.ts";
import type { PhotoFile } from "./photo.ts";
import { photoFields, toPhoto } from "./queries.ts";
import { patience, removeFiles } from "./remove-files.ts";
import { rowOf, storeVariants, variantKeys } from "./store-files.ts";
import { originalKey } from "./stored.ts";
import { takenOn } from "./taken-on.ts";

export type Received = { file: string; hash: string; bytes: number };

/** Files first, then the row and its audit event together. On failure the files go again. */
export async function keep(actor: Actor, { file, hash, bytes }: Received, made: Made): Promise<{ photo: PhotoFile; duplicate: boolean }> {
  const { format } = made.facts;
  const original = originalKey(hash, format);
  const day = takenOn(made.facts.taken, new Date());
  try {
    return await db().$transaction(async (tx) => {
      await lockFiles(tx, hash);
      const known = await tx.photo.findUnique({ where: { hash }, select: photoFields });
      if (known) return { photo: toPhoto(known), duplicate: true };

      await storage().put(original, { file });
      await storeVariants(hash, made);
      const row = await tx.photo.create({
        data: { hash, format, bytes, ...rowOf(made), likeness: made.likeness, takenOn: day ? new Date(day) : null, createdById: actor.id },
        select: photoFields,
      });
      await record(tx, actor, { action: "photo.uploaded", subject: ["photo", row.id], detail: { hash } });
      return { photo: toPhoto(row), duplicate: false };
    }, patience);
  } catch (error) {
    await removeFiles(hash, [original, ...variantKeys(hash, made)]).catch(() => undefined);
    throw error;
  }
}
