import type { Actor } from "../auth/actor.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { placeOptions } from "../places/editor-queries.ts";
import { placeIdsBelow } from "../places/queries.ts";
import { readPhotoSearch } from "./photo-search.ts";
import type { Span } from "./photo-search.ts";
import type { PhotoFilter, Usage } from "./schema.ts";

/** Beijing's midnight comes before Greenwich's. */
const aheadMs = 8 * 3600 * 1000;

const live: Prisma.PhotoWhereInput = { revisions: { some: { revision: { liveOf: { isNot: null } } } } };
const worked: Prisma.PhotoWhereInput = { revisions: { some: { revision: { headOf: { isNot: null } } } } };
const usage: Record<Usage, Prisma.PhotoWhereInput> = {
  live,
  draft: { AND: [worked, { NOT: live }] },
  unused: { revisions: { none: {} } },
};

/** The conditions that a filter stands for; all of them must hold. */
export async function matching(actor: Actor, filter: PhotoFilter): Promise<Prisma.PhotoWhereInput[]> {
  const { words, spans } = readPhotoSearch(filter.q);
  const places = words.length > 0 ? await placeOptions() : [];
  const named = (spelling: string) =>
    places.filter(({ name, aliases, trail }) => [name, ...aliases, ...trail].some((each) => each.includes(spelling))).map(({ id }) => id);
  return [
    ...words.map((spellings) => ({ OR: spellings.flatMap((spelling) => saying(spelling, named(spelling))) })),
    ...spans.map(within),
    filter.placeId ? { placeId: { in: await placeIdsBelow(filter.placeId) } } : {},
    filter.usage ? usage[filter.usage] : {},
    filter.mine ? { createdById: actor.id } : {},
  ];
}

/** In its own words, in its place's name, or in the title of an article that shows it or is about to. */
function saying(spelling: string, placeIds: number[]): Prisma.PhotoWhereInput[] {
  // The percent sign and the underscore are letters to people, wildcards to ILIKE.
  const said = { contains: spelling.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const };
  return [
    ...(["caption", "credit", "alt", "rights"] as const).map((text) => ({ [text]: said })),
    { placeId: { in: placeIds } },
    { revisions: { some: { revision: { OR: [{ liveOf: { isNot: null } }, { headOf: { isNot: null } }], title: said } } } },
  ];
}

/** The day it was taken; where that is not known, the day it came in. */
function within({ from, to }: Span): Prisma.PhotoWhereInput {
  const came = (date: Date) => new Date(date.getTime() - aheadMs);
  return { OR: [{ takenOn: { gte: from, lt: to } }, { takenOn: null, createdAt: { gte: came(from), lt: came(to) } }] };
}
