import type { PhotoFile } from "@/lib/photos/photo";
import { photoUrl } from "@/lib/photos/variants";

/** A picture small, cut to the shape of its place around its focus. What it shows is said beside it. */
export function Thumbnail({ photo, className = "" }: { photo: PhotoFile; className?: string }) {
  const { hash, variants, focus, placeholder } = photo;
  const width = variants.jpeg.find((each) => each >= 320) ?? variants.jpeg.at(-1);
  if (!width) return <span className={className} />;
  return (
    <img
      src={photoUrl(hash, width, "jpeg")}
      alt=""
      loading="lazy"
      draggable={false}
      className={`bg-line/40 bg-cover object-cover ${className}`}
      style={{ objectPosition: focus ? `${focus.x}% ${focus.y}%` : undefined, backgroundImage: placeholder ? `url(${placeholder})` : undefined }}
    />
  );
}
