import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { photosOf } from "./body.ts";
import type { Draft, SaveDraft } from "./schema.ts";
import { topicIds } from "./topic-ids.ts";

type Origin = {
  articleId: number;
  basedOnId: number | null;
  actor: Actor;
  at: Date;
  /** Of the first save that this one stands for. */
  startedAt?: Date;
  refused?: boolean;
  restoredFromId?: number;
  page?: SaveDraft["page"];
};

/** Keeps one text of an article, whole. Answers its id; whether it becomes head is the caller's affair. */
export async function writeRevision(tx: Tx, draft: Draft, origin: Origin): Promise<number> {
  const { articleId, basedOnId, actor, at, startedAt = at, refused = false, restoredFromId, page } = origin;
  const { slug, kicker, title, subtitle, lead, body, source, reprint, originalTitle, originalUrl, dateline, responsibleEditor, channelId } = draft;
  const photoIds = [...new Set(photosOf(body).map((use) => use.photoId))];
  const topics = await topicIds(tx, draft.topics);
  const { id } = await tx.revision.create({
    data: {
      articleId, basedOnId, refused, restoredFromId, createdById: actor.id, createdAt: at, startedAt, page: page?.id, pageStep: page?.step,
      slug, kicker, title, subtitle, lead, body, source, reprint, originalTitle, originalUrl, dateline, responsibleEditor, channelId,
      leadPhotoId: photoIds[0] ?? null,
      contributors: { createMany: { data: draft.contributors.map((one, position) => ({ ...one, position })) } },
      places: { createMany: { data: draft.placeIds.map((placeId, position) => ({ placeId, position })) } },
      topics: { createMany: { data: topics.map((topicId, position) => ({ topicId, position })) } },
      initiatives: { createMany: { data: draft.initiativeIds.map((initiativeId) => ({ initiativeId })) } },
      photos: { createMany: { data: photoIds.map((photoId) => ({ photoId })) } },
    },
    select: { id: true },
  });
  return id;
}
