import type { Picture as PictureData } from "@/lib/photos/picture";
import { translator } from "@/lib/messages";
import { Picture } from "./picture";

type Props = {
  picture: PictureData;
  sizes: string;
  lead?: boolean;
  /** Said before the caption: which of a gallery it is. */
  note?: string;
  /** Where it is seen large. Script opens it over the page instead. */
  large?: string;
  /** Names the place on the page. */
  id?: string;
  /** How wide it may become. */
  maxWidth?: string;
};

/** A photo with its caption and credit, which never leave it. */
export function Figure({ picture, sizes, lead, note, large, id, maxWidth }: Props) {
  const { caption, credit, alt } = picture;
  const t = translator("comfort");
  const image = <Picture picture={picture} sizes={sizes} lead={lead} className="h-auto w-full rounded-sm" />;
  return (
    <figure id={id} style={maxWidth ? { maxWidth } : undefined}>
      {large ? (
        <a href={large} data-photo="" className="block cursor-zoom-in" aria-label={alt ? t("photos.enlarge", { alt }) : t("photos.enlargeNameless")}>
          {image}
        </a>
      ) : (
        image
      )}
      {(caption || credit || note) && (
        <figcaption className="mt-2 text-[0.9375rem] leading-relaxed text-ink-soft">
          {note && (
            <span data-note="" className="mr-2 tabular-nums text-accent">
              {note}
            </span>
          )}
          {caption}
          {caption && credit && "　"}
          {credit && <span className="inline-block">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
