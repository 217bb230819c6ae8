import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { inTransaction } from "../transaction.ts";
import { expirePhoto } from "./cache.ts";
import { lockPhoto } from "./lock-photo.ts";
import type { FocusPhoto } from "./schema.ts";

/** Says what stays in sight where a card cuts the picture to its shape; without a focus that is its middle. */
export async function setFocus(actor: Actor, { photoId, focus }: FocusPhoto): Promise<void> {
  return inTransaction(async (tx) => {
    const { focusX, focusY } = await lockPhoto(tx, actor, photoId);
    const [x, y] = [focus?.x ?? null, focus?.y ?? null];
    if (x === focusX && y === focusY) return;
    await tx.photo.update({ where: { id: photoId }, data: { focusX: x, focusY: y } });
    expirePhoto(tx, photoId);
    await record(tx, actor, { action: "photo.focused", subject: ["photo", photoId], detail: { focusX, focusY } });
  });
}
