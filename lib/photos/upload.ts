import { readFile } from "node:fs/promises";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { withTempFile } from "../storage/temp.ts";
import { keep } from "./keep.ts";
import { maxBytes } from "./limits.ts";
import { make } from "./make.ts";
import type { PhotoFile } from "./photo.ts";
import { mayUpload } from "./policy.ts";
import { processing } from "./processing.ts";
import { photoFields, toPhoto } from "./queries.ts";
import { receive } from "./receive.ts";
import type { ByteStream } from "./receive.ts";
import { refuse } from "./refusal.ts";
import type { Refusal } from "./refusal.ts";

/** `duplicate`: exactly this file was there already, and it is that photo that is answered. */
export type Uploaded = { ok: true; photo: PhotoFile; duplicate: boolean };

/** Takes in one file as a photo. AVIF variants follow in the background (jobs.ts). */
export async function upload(actor: Actor, stream: ByteStream, { contentLength }: { contentLength?: number } = {}): Promise<Uploaded | Refusal> {
  if (!mayUpload(actor)) throw new NotAllowed();
  if (contentLength !== undefined && contentLength > maxBytes) return refuse("tooLarge");

  return withTempFile(async (file) => {
    const received = await receive(stream, file, contentLength);
    if (!received.ok) return refuse(received.reason);

    const known = await db().photo.findUnique({ where: { hash: received.hash }, select: photoFields });
    if (known) return { ok: true, photo: toPhoto(known), duplicate: true };

    const result = await processing.run(async () => make(await readFile(file)));
    if (!result.ok) return refuse(result.reason);
    return { ok: true, ...(await keep(actor, { file, ...received }, result.made)) };
  });
}
