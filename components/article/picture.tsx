import type { Picture as PictureData } from "@/lib/photos/picture";
import { pictureSources } from "@/lib/photos/sources";

/**
 * A photo in the formats and widths a browser may choose from. `sizes` says how wide the layout shows it.
 * Its place is kept from the start, in the colours of the picture itself.
 */
export function Picture({ picture, sizes, eager = false, className = "" }: { picture: PictureData; sizes: string; eager?: boolean; className?: string }) {
  const { file, alt } = picture;
  const { sources, img } = pictureSources(file);
  return (
    <picture>
      {sources.map((source) => (
        <source key={source.type} {...source} sizes={sizes} />
      ))}
      <img
        {...img}
        sizes={sizes}
        alt={alt}
        loading={eager ? "eager" : "lazy"}
        fetchPriority={eager ? "high" : undefined}
        decoding={eager ? "sync" : "async"}
        className={`bg-paper-deep bg-cover ${className}`}
        style={file.placeholder ? { backgroundImage: `url(${file.placeholder})` } : undefined}
      />
    </picture>
  );
}
