import { db } from "../db.ts";
import { storage } from "../storage/index.ts";
import { featureless } from "./likeness.ts";
import { likeness } from "./normalise.ts";
import { processing } from "./processing.ts";
import { shownHash, storedVariantsSchema, variantKey } from "./stored.ts";

const atOnce = 50;

/**
 * Takes down what pictures look like that came in before anybody compared them; answers how many it took. Any number of
 * processes may do so at once: what they find is the same.
 */
export async function lookAgain(): Promise<number> {
  for (let sum = 0; ; ) {
    const photos = await db().photo.findMany({
      where: { likeness: null },
      orderBy: { id: "desc" },
      take: atOnce,
      select: { id: true, hash: true, cropHash: true, variants: true },
    });
    for (const photo of photos) {
      await processing.idle();
      const { count } = await db().photo.updateMany({ where: { id: photo.id, likeness: null }, data: { likeness: await seen(photo) } });
      sum += count;
    }
    if (photos.length === 0) return sum;
  }
}

/** The smallest variant does. A picture whose files are gone is like no other. */
async function seen(photo: { hash: string; cropHash: string | null; variants: unknown }): Promise<bigint> {
  const [width = 0] = storedVariantsSchema.parse(photo.variants).jpeg;
  const bytes = await storage().get(variantKey(shownHash(photo), width, "jpeg"));
  return bytes ? likeness(bytes) : featureless;
}
