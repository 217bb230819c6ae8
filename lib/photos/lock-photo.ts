import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { mayChange } from "./policy.ts";
import { photoFacts } from "./queries.ts";

/** Holds a photo's row until the transaction ends, for somebody who may change it. */
export async function lockPhoto(tx: Tx, actor: Actor, photoId: number) {
  await tx.$queryRaw`SELECT id FROM "Photo" WHERE id = ${photoId} FOR NO KEY UPDATE`;
  const photo = await tx.photo.findUnique({ where: { id: photoId } });
  const facts = (await photoFacts(tx, [photoId])).get(photoId);
  if (!photo || !facts) throw new NotFound(`photo ${photoId}`);
  if (!mayChange(actor, facts)) throw new NotAllowed();
  return photo;
}
