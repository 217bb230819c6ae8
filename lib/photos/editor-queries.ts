import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import type { PhotoFile } from "./photo.ts";
import { maySeeAll } from "./policy.ts";
import { photoFields, toPhoto } from "./queries.ts";

/** Newest first; `nextBefore` asks for the page that follows, null after the last. */
export type PhotoPage = { photos: PhotoFile[]; nextBefore: number | null };

/** The photos that this person may pick from. */
export async function photosFor(actor: Actor, { before, size = 60 }: { before?: number; size?: number } = {}): Promise<PhotoPage> {
  const rows = await db().photo.findMany({
    where: { id: { lt: before }, createdById: maySeeAll(actor) ? undefined : actor.id },
    orderBy: { id: "desc" },
    take: size + 1,
    select: photoFields,
  });
  const photos = rows.slice(0, size).map(toPhoto);
  return { photos, nextBefore: rows.length > size ? (photos.at(-1)?.id ?? null) : null };
}
