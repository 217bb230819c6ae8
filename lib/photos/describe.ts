import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import type { PhotoFile } from "./photo.ts";
import { expirePhoto } from "./cache.ts";
import { mayDescribe, mayDescribeLive } from "./policy.ts";
import { photoFields, toPhoto } from "./queries.ts";
import { indexArticlesWithPhoto } from "../search/index-article.ts";
import { inTransaction } from "../transaction.ts";
import type { PhotoWords } from "./schema.ts";

const kinds = ["caption", "credit", "alt"] as const;

/** Sets the words that travel with a photo. Articles that have none of their own follow. */
export async function describePhoto(actor: Actor, photoId: number, words: PhotoWords): Promise<PhotoFile> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Photo" WHERE id = ${photoId} FOR NO KEY UPDATE`;
    const photo = await tx.photo.findUnique({ where: { id: photoId }, select: { ...photoFields, createdById: true } });
    if (!photo) throw new NotFound();
    if (!mayDescribe(actor, photo)) throw new NotAllowed();
    if (!mayDescribeLive(actor) && (await isLive(tx, photoId))) throw new NotAllowed();

    const changed = kinds.filter((kind) => words[kind] !== photo[kind]);
    if (changed.length === 0) return toPhoto(photo);
    const described = await tx.photo.update({ where: { id: photoId }, data: words, select: photoFields });
    expirePhoto(tx, photoId);
    await indexArticlesWithPhoto(tx, photoId);
    const before = Object.fromEntries(changed.map((kind) => [kind, photo[kind]]));
    await record(tx, actor, { action: "photo.described", subject: ["photo", photoId], detail: before });
    return toPhoto(described);
  });
}

async function isLive(tx: Tx, photoId: number): Promise<boolean> {
  return (await tx.revisionPhoto.count({ where: { photoId, revision: { liveOf: { isNot: null } } } })) > 0;
}
