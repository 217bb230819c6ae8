import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { inTransaction } from "../transaction.ts";
import { expirePhoto } from "./cache.ts";
import { lockPhoto } from "./lock-photo.ts";
import { removeAllFiles } from "./remove-files.ts";

/** Deletes a picture and its files. Answers false, and deletes nothing, where any text of any article uses it, former ones included. */
export async function removePhoto(actor: Actor, photoId: number): Promise<boolean> {
  const removed = await inTransaction(async (tx) => {
    // Against whoever puts it into a text at this moment: their row waits for this one.
    await tx.$queryRaw`SELECT id FROM "Photo" WHERE id = ${photoId} FOR UPDATE`;
    const photo = await lockPhoto(tx, actor, photoId);
    const uses = await tx.revisionPhoto.count({ where: { photoId } });
    if (uses > 0 || (await tx.revision.count({ where: { leadPhotoId: photoId } })) > 0) return null;
    await tx.photo.delete({ where: { id: photoId } });
    expirePhoto(tx, photoId);
    const { hash, caption } = photo;
    await record(tx, actor, { action: "photo.deleted", subject: ["photo", photoId], detail: { hash, caption } });
    return photo;
  });
  if (removed) await removeAllFiles(removed);
  return removed !== null;
}
