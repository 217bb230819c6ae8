import type { Picture as PictureData } from "@/lib/photos/picture";
import { Picture } from "./picture";

/** A photo with its caption and credit, which never leave it. */
export function Figure({ picture, sizes, lead, note }: { picture: PictureData; sizes: string; lead?: boolean; note?: string }) {
  const { caption, credit } = picture;
  return (
    <figure>
      <Picture picture={picture} sizes={sizes} lead={lead} className="h-auto w-full rounded-sm" />
      {(caption || credit || note) && (
        <figcaption className="mt-2 text-[0.9375rem] leading-relaxed text-ink-soft">
          {note && <span className="mr-2 tabular-nums text-accent">{note}</span>}
          {caption}
          {credit && <span>{caption ? `　${credit}` : credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
