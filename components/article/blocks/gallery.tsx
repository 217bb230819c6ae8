import type { Picture } from "@/lib/photos/picture";
import { translator } from "@/lib/messages";
import { Figure } from "../figure";

export function Gallery({ pictures }: { pictures: Picture[] }) {
  const t = translator("site");
  const count = pictures.length;
  return (
    <div className="gallery" tabIndex={0} role="group" aria-label={t("article.gallery", { count })}>
      {pictures.map((picture, index) => (
        <Figure
          key={index}
          picture={picture}
          sizes="(width < 40rem) 86vw, 21rem"
          note={t("article.galleryPosition", { position: index + 1, count })}
        />
      ))}
    </div>
  );
}
