/** The place of an article's photo on the page of its photos; counted from 0. */
export const photoAnchor = (index: number) => `p${index + 1}`;
