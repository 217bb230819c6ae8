import type { PhotoTexts } from "../articles/photo-texts.ts";
import type { ListKind } from "../generated/prisma/enums.ts";
import { fold } from "./fold.ts";
import { linesOf } from "./prepare.ts";
import type { Searched } from "./prepare.ts";
import { termsOf } from "./segment.ts";
import { inTitle, tagOf } from "./tags.ts";

export type About = {
  /** The lists in which the article stands. */
  listings: { kind: ListKind; targetId: number }[];
  /** Its own places and initiatives: who searches for one of these means what is about it, as if its title said so. */
  placeIds: number[];
  initiativeIds: number[];
};

/** What an article is found by, as it stands in the index. */
export function rowOf(said: Searched, photos: ReadonlyMap<number, PhotoTexts>, { listings, placeIds, initiativeIds }: About) {
  const lines = linesOf(said, photos);
  const text = [...lines.title, ...lines.below].join("\n");
  const folded = text.split("\n").map(fold).join("\n");
  const own = [...placeIds.map((id) => tagOf("PLACE", id)), ...initiativeIds.map((id) => tagOf("INITIATIVE", id))];
  const terms = [
    ...termsOf(folded),
    ...listings.map(({ kind, targetId }) => tagOf(kind, targetId)),
    ...[...termsOf(fold(lines.title.join(" "))), ...own].map(inTitle),
  ];
  return { text, folded: folded === text ? null : folded, terms };
}
