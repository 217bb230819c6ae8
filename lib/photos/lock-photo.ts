import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { mayChange } from "./policy.ts";

/** Holds a photo's row until the transaction ends, for somebody who may change it. */
export async function lockPhoto(tx: Tx, actor: Actor, photoId: number) {
  await tx.$queryRaw`SELECT id FROM "Photo" WHERE id = ${photoId} FOR NO KEY UPDATE`;
  const photo = await tx.photo.findUnique({ where: { id: photoId } });
  if (!photo) throw new NotFound(`photo ${photoId}`);
  if (!mayChange(actor, { createdById: photo.createdById, live: await isLive(tx, photoId) })) throw new NotAllowed();
  return photo;
}

async function isLive(tx: Tx, photoId: number): Promise<boolean> {
  return (await tx.revisionPhoto.count({ where: { photoId, revision: { liveOf: { isNot: null } } } })) > 0;
}
