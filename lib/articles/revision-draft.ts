import { isDeepStrictEqual } from "node:util";
import type { Prisma } from "../generated/prisma/client.ts";
import { bodySchema } from "./body.ts";
import type { Draft } from "./schema.ts";
import { isProvisional } from "./slug.ts";

/** All that a revision says, and who saved it. */
export const wholeRevision = {
  contributors: { orderBy: { position: "asc" } },
  places: { orderBy: { position: "asc" } },
  topics: { orderBy: { position: "asc" }, include: { topic: true } },
  initiatives: { orderBy: { initiativeId: "asc" } },
  photos: true,
  createdBy: { select: { name: true } },
} satisfies Prisma.RevisionInclude;

export type WholeRevision = Prisma.RevisionGetPayload<{ include: typeof wholeRevision }>;

/** A revision in the shape in which an editor works on it. Where it says no lasting address it goes with the article's. */
export function draftOf(revision: WholeRevision, articleSlug: string): Draft {
  const { kicker, title, subtitle, lead, source, reprint, originalTitle, originalUrl, dateline, responsibleEditor, channelId } = revision;
  const slug = revision.slug === "" || isProvisional(revision.slug) ? articleSlug : revision.slug;
  return {
    slug, kicker, title, subtitle, lead, source, reprint, originalTitle, originalUrl, dateline, responsibleEditor, channelId,
    contributors: revision.contributors.map(({ role, name }) => ({ role, name })),
    placeIds: revision.places.map(({ placeId }) => placeId),
    initiativeIds: revision.initiatives.map(({ initiativeId }) => initiativeId),
    topics: revision.topics.map(({ topic }) => topic.name),
    body: bodySchema.parse(revision.body),
  };
}

export function sameDraft(one: Draft, other: Draft): boolean {
  return isDeepStrictEqual(asStored(one), asStored(other));
}

/** As it comes back from the database: no undefined keys, and initiatives have no order of their own. */
function asStored(draft: Draft): unknown {
  return JSON.parse(JSON.stringify({ ...draft, initiativeIds: draft.initiativeIds.toSorted((a, b) => a - b) }));
}
