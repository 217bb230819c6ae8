import type { VariantFormat } from "./variants.ts";

/** A photo as pages and the desk are given it. Width and height are those of the upright original. */
export type PhotoFile = {
  id: number;
  hash: string;
  width: number;
  height: number;
  /** Widths that exist, ascending; AVIF comes later than the others. */
  variants: Record<VariantFormat, number[]>;
  /** The picture in a few hundred bytes, as a data URI. */
  placeholder: string;
  caption: string;
  credit: string;
  alt: string;
};
