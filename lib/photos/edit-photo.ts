import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotFound } from "../errors.ts";
import { indexArticlesWithPhoto } from "../search/index-article.ts";
import { changedKeys, contestedKeys, formerly } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { inTransaction } from "../transaction.ts";
import { expirePhoto } from "./cache.ts";
import { lockPhoto } from "./lock-photo.ts";
import { recordOf, rowOfRecord } from "./record.ts";
import type { EditPhoto, PhotoRecord } from "./schema.ts";

const shownToReaders: (keyof PhotoRecord)[] = ["caption", "credit", "alt"];

/** Sets all that is written about a picture. Every page that shows its words follows, unless it has set its own. */
export async function editPhoto(actor: Actor, { id, start, words }: EditPhoto): Promise<Edited<PhotoRecord>> {
  return inTransaction(async (tx) => {
    const present = recordOf(await lockPhoto(tx, actor, id));
    const contested = contestedKeys(start, present, words);
    if (contested.length > 0) return { outcome: "stale", present, contested };
    const changed = changedKeys(present, words);
    if (changed.length === 0) return { outcome: "saved", words };
    if (words.placeId !== null && (await tx.place.count({ where: { id: words.placeId } })) === 0) throw new NotFound();

    await tx.photo.update({ where: { id }, data: rowOfRecord(words) });
    if (changed.some((key) => shownToReaders.includes(key))) {
      expirePhoto(tx, id);
      await indexArticlesWithPhoto(tx, id);
    }
    await record(tx, actor, { action: "photo.described", subject: ["photo", id], detail: formerly(present, changed) });
    return { outcome: "saved", words };
  });
}
