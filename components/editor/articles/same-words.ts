import { mapPhotos } from "@/lib/articles/body";
import { canonical } from "@/lib/articles/compare-blocks";
import type { OwnPhotoTexts } from "@/lib/articles/compare-blocks";
import { textOf } from "@/lib/articles/photo-texts";
import type { Draft } from "@/lib/articles/schema";

/**
 * Whether two texts say the same to a reader. A caption typed here may be the picture's own by now, and the address is
 * settled by the server.
 */
export function sayTheSame(one: Draft, other: Draft, photos: OwnPhotoTexts): boolean {
  const spoken = ({ slug: _slug, body, ...fields }: Draft) => ({
    ...fields,
    body: mapPhotos(body, (use) => {
      const own = photos.get(use.photoId);
      return { photoId: use.photoId, caption: textOf(use, own, "caption"), credit: textOf(use, own, "credit"), alt: textOf(use, own, "alt") };
    }),
  });
  return canonical(spoken(one)) === canonical(spoken(other));
}
