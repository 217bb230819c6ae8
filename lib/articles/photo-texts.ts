import type { Body, PhotoUse } from "./body.ts";
import { mapPhotos, photosOf } from "./body.ts";

/** The texts of a picture itself, which its uses inherit. */
export type PhotoTexts = { caption: string; credit: string; alt: string };
export const photoTexts = ["caption", "credit", "alt"] as const;
type Text = (typeof photoTexts)[number];

/** A picture's own texts, and what a save may do to them. */
export type OwnTexts = PhotoTexts & {
  /** Blank ones may be filled in: this person may describe the picture, and no reader sees it yet. */
  fillable: boolean;
  /** They may be replaced as well: no other article uses the picture. */
  replaceable: boolean;
};

export function textOf(use: PhotoUse, own: PhotoTexts | undefined, text: Text): string {
  return use[text] ?? own?.[text] ?? "";
}

/**
 * A text typed below a picture belongs to the picture itself as long as it stands nowhere else, so that one description
 * serves every later use; in the body it is then inherited (null). Otherwise it is this article's own.
 * Answers the body so settled, and the new texts of the pictures.
 */
export function settlePhotoTexts(body: Body, photos: ReadonlyMap<number, OwnTexts>): { body: Body; described: Map<number, Partial<PhotoTexts>> } {
  const uses = Map.groupBy(photosOf(body), (use) => use.photoId);
  const described = new Map<number, Partial<PhotoTexts>>();
  const settle = (use: PhotoUse, text: Text): string | null => {
    const photo = photos.get(use.photoId);
    const typed = use[text]?.trim() ?? null;
    if (!photo || typed === null) return null;
    const own = described.get(use.photoId)?.[text] ?? photo[text];
    if (typed === own) return null;
    const alone = uses.get(use.photoId)?.length === 1;
    if (!photo.fillable || !(own === "" || (photo.replaceable && alone))) return typed;
    described.set(use.photoId, { ...described.get(use.photoId), [text]: typed });
    return null;
  };
  const settled = mapPhotos(body, (use) => ({
    photoId: use.photoId,
    caption: settle(use, "caption"),
    credit: settle(use, "credit"),
    alt: settle(use, "alt"),
  }));
  return { body: settled, described };
}
