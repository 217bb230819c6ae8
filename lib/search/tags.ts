import type { ListKind } from "../generated/prisma/enums.ts";

/** How a place, a channel or an initiative stands among an article's terms. No text has a colon among its terms. */
export const tagOf = (kind: ListKind, id: number) => `${kind.toLowerCase()}:${id}`;

/** The same term, of the title. */
export const inTitle = (term: string) => `title:${term}`;
