import { readFile } from "node:fs/promises";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { storage } from "../storage/index.ts";
import { withTempFile } from "../storage/temp.ts";
import { inTransaction } from "../transaction.ts";
import { expirePhoto } from "./cache.ts";
import type { Received } from "./keep.ts";
import { lockFiles } from "./lock.ts";
import { lockPhoto } from "./lock-photo.ts";
import { make } from "./make.ts";
import type { Made } from "./make.ts";
import type { PhotoFile } from "./photo.ts";
import { processing } from "./processing.ts";
import { photoFields, toPhoto } from "./queries.ts";
import { receive } from "./receive.ts";
import type { ByteStream } from "./receive.ts";
import { refuse } from "./refusal.ts";
import type { Refusal } from "./refusal.ts";
import { patience, removeFiles, removeVariants } from "./remove-files.ts";
import { rowOf, storeVariants, variantKeys } from "./store-files.ts";
import { originalKey } from "./stored.ts";

/**
 * Puts another file in a picture's place: every article that uses it shows the new one, with the words that stand there.
 * What readers could load of the old one goes. The old original stays in storage, where nothing leads to it.
 */
export async function replacePhoto(
  actor: Actor,
  photoId: number,
  stream: ByteStream,
  { contentLength }: { contentLength?: number } = {},
): Promise<{ ok: true; photo: PhotoFile } | Refusal> {
  await inTransaction((tx) => lockPhoto(tx, actor, photoId));
  return withTempFile(async (file) => {
    const received = await receive(stream, file, contentLength);
    if (!received.ok) return refuse(received.reason);
    if (await isKnown(received.hash)) return refuse("known");
    const result = await processing.run(async () => make(await readFile(file)));
    if (!result.ok) return refuse(result.reason);
    return putInPlace(actor, photoId, { file, ...received }, result.made);
  });
}

async function putInPlace(actor: Actor, photoId: number, { file, hash, bytes }: Received, made: Made): Promise<{ ok: true; photo: PhotoFile } | Refusal> {
  const { format } = made.facts;
  const original = originalKey(hash, format);
  try {
    const done = await inTransaction(async (tx) => {
      await lockFiles(tx, hash);
      const before = await lockPhoto(tx, actor, photoId);
      if (await tx.photo.count({ where: { hash } })) return null;
      await storage().put(original, { file });
      await storeVariants(hash, made);
      const whole = { crop: Prisma.DbNull, cropHash: null, focusX: null, focusY: null };
      const data = { hash, format, bytes, ...rowOf(made), ...whole, likeness: made.likeness };
      const row = await tx.photo.update({ where: { id: photoId }, data, select: photoFields });
      expirePhoto(tx, photoId);
      await record(tx, actor, { action: "photo.replaced", subject: ["photo", photoId], detail: { from: before.hash, to: hash } });
      return { before, photo: toPhoto(row) };
    }, patience);
    if (!done) return refuse("known");
    await removeVariants(done.before);
    return { ok: true, photo: done.photo };
  } catch (error) {
    await removeFiles(hash, [original, ...variantKeys(hash, made)]).catch(() => undefined);
    throw error;
  }
}

async function isKnown(hash: string): Promise<boolean> {
  return (await db().photo.count({ where: { hash } })) > 0;
}
