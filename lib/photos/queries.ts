import { db } from "../db.ts";
import type { Db, Tx } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { madeOf } from "../page-store/made-of.ts";
import { photoTag } from "./cache.ts";
import type { PhotoFile } from "./photo.ts";
import type { Facts } from "./policy.ts";
import { shownHash, storedVariantsSchema } from "./stored.ts";

export const photoFields = {
  id: true,
  hash: true,
  cropHash: true,
  width: true,
  height: true,
  variants: true,
  placeholder: true,
  focusX: true,
  focusY: true,
  caption: true,
  credit: true,
  alt: true,
} satisfies Prisma.PhotoSelect;

export type PhotoRow = Prisma.PhotoGetPayload<{ select: typeof photoFields }>;

export function toPhoto(row: PhotoRow): PhotoFile {
  const { id, width, height, variants, placeholder, focusX, focusY, caption, credit, alt } = row;
  madeOf(photoTag(id));
  const { jpeg, webp, avif = [] } = storedVariantsSchema.parse(variants);
  const focus = focusX === null || focusY === null ? null : { x: focusX, y: focusY };
  return { id, hash: shownHash(row), width, height, variants: { jpeg, webp, avif }, placeholder, focus, caption, credit, alt };
}

/** The photos that exist of those asked for. */
export async function photosByIds(ids: number[]): Promise<Map<number, PhotoFile>> {
  if (ids.length === 0) return new Map();
  const rows = await db().photo.findMany({ where: { id: { in: [...new Set(ids)] } }, select: photoFields });
  return new Map(rows.map((row) => [row.id, toPhoto(row)]));
}

/** What the policy looks at, of the pictures that exist of those asked for. */
export async function photoFacts(within: Tx | Db, ids: number[]): Promise<Map<number, Facts>> {
  const photos = await within.photo.findMany({ where: { id: { in: ids } }, select: { id: true, createdById: true, placeId: true } });
  const shown = await within.revisionPhoto.findMany({
    where: { photoId: { in: ids }, revision: { OR: [{ liveOf: { isNot: null } }, { headOf: { isNot: null } }] } },
    select: { photoId: true, revision: { select: { channelId: true, places: { select: { placeId: true } }, liveOf: { select: { id: true } } } } },
  });
  const uses = Map.groupBy(shown, ({ photoId }) => photoId);
  return new Map(
    photos.map(({ id, createdById, placeId }) => {
      const texts = (uses.get(id) ?? []).map(({ revision }) => revision);
      const own = placeId === null ? [] : [{ channelId: null, places: [{ placeId }] }];
      return [id, { createdById, lies: [...own, ...texts], live: texts.some(({ liveOf }) => liveOf !== null) }];
    }),
  );
}
