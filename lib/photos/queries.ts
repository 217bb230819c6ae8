import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { PhotoFile } from "./photo.ts";
import { variantsSchema } from "./variants.ts";

/** What every query must select to show a photo. */
export const photoFields = {
  id: true, hash: true, width: true, height: true, variants: true, placeholder: true, caption: true, credit: true, alt: true,
} satisfies Prisma.PhotoSelect;

export function toPhoto(row: Prisma.PhotoGetPayload<{ select: typeof photoFields }>): PhotoFile {
  return { ...row, variants: variantsSchema.parse(row.variants) };
}

export async function photosByIds(ids: number[]): Promise<Map<number, PhotoFile>> {
  if (ids.length === 0) return new Map();
  const rows = await db().photo.findMany({ where: { id: { in: ids } }, select: photoFields });
  return new Map(rows.map((row) => [row.id, toPhoto(row)]));
}
