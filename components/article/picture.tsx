import type { CSSProperties } from "react";
import type { Picture as PictureData } from "@/lib/photos/picture";
import { bestSource, pictureSources } from "@/lib/photos/sources";

type Props = {
  picture: PictureData;
  /** How wide the layout shows it. */
  sizes: string;
  /** The one picture that a page opens with: the head of the page asks for it ahead of the others. */
  lead?: boolean;
  /** Its own colours until it is there: about 90 bytes of the compressed page. Not worth it in long lists of small pictures. */
  placeholder?: boolean;
  className?: string;
};

/** A photo in the formats and widths a browser may choose from. Its place is kept from the start. */
export function Picture({ picture, sizes, lead = false, placeholder = true, className = "" }: Props) {
  const { file, alt } = picture;
  const { sources, img } = pictureSources(file);
  const { type, srcSet } = bestSource({ sources, img });
  return (
    <>
      {/*
        The very candidates of the <source> below: any other would be loaded beside it. React moves a <link> to the head only when
        it has an address; this one says nothing, for browsers that know no imagesrcset. (preload() of react-dom is lost on its way
        from server components to the document that Next renders.)
      */}
      {lead && <link rel="preload" as="image" href="data:," type={type} imageSrcSet={srcSet} imageSizes={sizes} fetchPriority="high" />}
      <picture>
        {sources.map((source) => (
          <source key={source.type} {...source} sizes={sizes} />
        ))}
        <img
          {...img}
          sizes={sizes}
          alt={alt}
          loading={lead ? "eager" : "lazy"}
          fetchPriority={lead ? "high" : undefined}
          decoding={lead ? "sync" : "async"}
          className={`bg-paper-deep bg-cover ${className}`}
          style={styleOf(file, placeholder)}
        />
      </picture>
    </>
  );
}

/** Its colours while it is awaited, and what stays in sight where the layout cuts it. */
function styleOf({ placeholder, focus }: PictureData["file"], awaited: boolean): CSSProperties | undefined {
  if (!focus && !(awaited && placeholder)) return undefined;
  return {
    backgroundImage: awaited && placeholder ? `url(${placeholder})` : undefined,
    objectPosition: focus ? `${focus.x}% ${focus.y}%` : undefined,
  };
}
