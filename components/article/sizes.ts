/**
 * How wide each layout shows its pictures: what a browser must know before there is a layout.
 * The numbers follow from .page, .text and .gallery in reader.css and the grids of the components, widest screens first.
 */
export const pictureSizes = {
  text: "(min-width: 68.25rem) 42.75rem, (min-width: 64rem) calc(100vw - 25.5rem), (min-width: 48rem) 42.75rem, calc(100vw - 2.25rem)",
  galleryWide:
    "(min-width: 68.25rem) 42.75rem, (min-width: 64rem) calc(100vw - 25.5rem), (min-width: 48rem) 42.75rem, " +
    "(min-width: 40rem) calc(100vw - 2.25rem), calc(86vw - 1.875rem)",
  galleryHalf:
    "(min-width: 68.25rem) 20.875rem, (min-width: 64rem) calc(50vw - 13.25rem), (min-width: 48rem) 20.875rem, " +
    "(min-width: 40rem) calc(50vw - 1.625rem), calc(86vw - 1.875rem)",
  lead: "(min-width: 75rem) 48.5rem, (min-width: 64rem) calc(100vw - 26.5rem), (min-width: 48rem) calc(100vw - 4rem), calc(100vw - 2.25rem)",
  card: "(min-width: 75rem) 16.5rem, (min-width: 64rem) calc(25vw - 2.25rem), (min-width: 40rem) calc(50vw - 2rem), calc(100vw - 2.25rem)",
  row: "(min-width: 48rem) 13rem, 7rem",
};
