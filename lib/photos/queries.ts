import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { madeOf } from "../page-store/made-of.ts";
import { photoTag } from "./cache.ts";
import type { PhotoFile } from "./photo.ts";
import { storedVariantsSchema } from "./stored.ts";

export const photoFields = {
  id: true,
  hash: true,
  width: true,
  height: true,
  variants: true,
  placeholder: true,
  caption: true,
  credit: true,
  alt: true,
} satisfies Prisma.PhotoSelect;

export type PhotoRow = Prisma.PhotoGetPayload<{ select: typeof photoFields }>;

export function toPhoto({ id, hash, width, height, variants, placeholder, caption, credit, alt }: PhotoRow): PhotoFile {
  madeOf(photoTag(id));
  const { jpeg, webp, avif = [] } = storedVariantsSchema.parse(variants);
  return { id, hash, width, height, variants: { jpeg, webp, avif }, placeholder, caption, credit, alt };
}

/** The photos that exist of those asked for. */
export async function photosByIds(ids: number[]): Promise<Map<number, PhotoFile>> {
  if (ids.length === 0) return new Map();
  const rows = await db().photo.findMany({ where: { id: { in: [...new Set(ids)] } }, select: photoFields });
  return new Map(rows.map((row) => [row.id, toPhoto(row)]));
}
