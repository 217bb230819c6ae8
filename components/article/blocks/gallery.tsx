import type { Picture } from "@/lib/photos/picture";
import { translator } from "@/lib/messages";
import { Figure } from "../figure";
import { pictureSizes } from "../sizes";

/** The first of an odd number is as wide as the text, the others stand in pairs. */
export function Gallery({ pictures, lead }: { pictures: Picture[]; lead?: boolean }) {
  const t = translator("site");
  const count = pictures.length;
  return (
    <div className="gallery" tabIndex={0} role="group" aria-label={t("article.gallery", { count })}>
      {pictures.map((picture, index) => (
        <Figure
          key={index}
          picture={picture}
          sizes={index === 0 && count % 2 === 1 ? pictureSizes.galleryWide : pictureSizes.galleryHalf}
          lead={lead && index === 0}
          note={t("article.galleryPosition", { position: index + 1, count })}
        />
      ))}
    </div>
  );
}
