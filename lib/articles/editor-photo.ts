import { z } from "zod";
import type { Prisma } from "../generated/prisma/client.ts";
import type { EditorPhoto } from "./editor-types.ts";

export const editorPhotoFields = {
  id: true, hash: true, width: true, height: true, variants: true, placeholder: true, caption: true, credit: true, alt: true,
} satisfies Prisma.PhotoSelect;

const variantsSchema = z.record(z.string(), z.array(z.number()));

export function editorPhoto(row: Prisma.PhotoGetPayload<{ select: typeof editorPhotoFields }>): EditorPhoto {
  return { ...row, variants: variantsSchema.parse(row.variants) };
}
