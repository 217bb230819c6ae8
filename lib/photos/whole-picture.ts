import type { Actor } from "../auth/actor.ts";
import { inTransaction } from "../transaction.ts";
import { inspect } from "./inspect.ts";
import { lockPhoto } from "./lock-photo.ts";
import { encode, toPixels } from "./normalise.ts";
import { originalOf } from "./original.ts";
import { processing } from "./processing.ts";

const width = 1200;

/** All of a picture as a JPEG, for whoever may choose the part that is shown. Readers have no address for it. */
export async function wholePicture(actor: Actor, photoId: number): Promise<Buffer> {
  const photo = await inTransaction((tx) => lockPhoto(tx, actor, photoId));
  return processing.run(async () => {
    const original = await originalOf(photo);
    const inspected = await inspect(original);
    if (!inspected.ok) throw new Error(`The original of photo ${photo.hash} cannot be used: ${inspected.reason}`);
    const pixels = await toPixels(original, inspected.facts);
    return encode(pixels, Math.min(width, pixels.info.width), "jpeg");
  });
}
