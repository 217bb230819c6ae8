import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import type { PhotoFile } from "./photo.ts";
import { expirePhoto } from "./cache.ts";
import { lockPhoto } from "./lock-photo.ts";
import { photoFields, toPhoto } from "./queries.ts";
import { indexArticlesWithPhoto } from "../search/index-article.ts";
import { inTransaction } from "../transaction.ts";
import type { PhotoWords } from "./schema.ts";

const kinds = ["caption", "credit", "alt"] as const;

/** Sets the words that travel with a photo. Articles that have none of their own follow. */
export async function describePhoto(actor: Actor, photoId: number, words: PhotoWords): Promise<PhotoFile> {
  return inTransaction(async (tx) => {
    const photo = await lockPhoto(tx, actor, photoId);
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
