/** Where the details are a drawer, and the comments stand below the text. */
export const isNarrow = () => matchMedia("(width < 64rem)").matches;
