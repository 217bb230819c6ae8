import type { Picture } from "@/lib/photos/picture";
import { translator } from "@/lib/messages";
import { Figure } from "../figure";
import { pictureSizes } from "../sizes";

type Props = { pictures: Picture[]; lead?: boolean; largeAt?: (picture: Picture) => string };

const step = "size-11 cursor-pointer rounded-full border border-ink-soft aria-disabled:opacity-40";

/** The first of an odd number is as wide as the text, the others stand in pairs; on a phone they are swiped. */
export function Gallery({ pictures, lead, largeAt }: Props) {
  const t = translator("site");
  const own = translator("comfort");
  const count = pictures.length;
  return (
    <div>
      <div className="gallery" tabIndex={0} role="group" aria-label={t("article.gallery", { count })}>
        {pictures.map((picture, index) => (
          <Figure
            key={index}
            picture={picture}
            sizes={index === 0 && count % 2 === 1 ? pictureSizes.galleryWide : pictureSizes.galleryHalf}
            lead={lead && index === 0}
            note={t("article.galleryPosition", { position: index + 1, count })}
            large={largeAt?.(picture)}
          />
        ))}
      </div>
      {count > 1 && (
        <p hidden suppressHydrationWarning data-gallery-nav="" className="gallery-nav no-print">
          <button type="button" suppressHydrationWarning className={step} aria-label={own("photos.previous")}>
            ←
          </button>
          <span suppressHydrationWarning className="min-w-14 text-center tabular-nums" aria-live="polite">
            {`1/${count}`}
          </span>
          <button type="button" suppressHydrationWarning className={step} aria-label={own("photos.next")}>
            →
          </button>
        </p>
      )}
    </div>
  );
}
