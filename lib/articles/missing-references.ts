import type { Tx } from "../db.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { photosOf } from "./body.ts";
import type { Draft } from "./schema.ts";

const t = translator("articles");

/** What a text names that is not there. */
export async function missingReferences(tx: Tx, draft: Draft): Promise<Issue[]> {
  const photoIds = new Set(photosOf(draft.body).map((use) => use.photoId));
  const [places, initiatives, photos, channels] = [
    await tx.place.count({ where: { id: { in: draft.placeIds } } }),
    await tx.initiative.count({ where: { id: { in: draft.initiativeIds } } }),
    await tx.photo.count({ where: { id: { in: [...photoIds] } } }),
    draft.channelId === null ? 1 : await tx.channel.count({ where: { id: draft.channelId } }),
  ];
  return [
    places < draft.placeIds.length && issue("placeIds"),
    initiatives < draft.initiativeIds.length && issue("initiativeIds"),
    photos < photoIds.size && issue("body"),
    channels < 1 && issue("channelId"),
  ].filter((one) => one !== false);
}

const issue = (field: "placeIds" | "initiativeIds" | "body" | "channelId"): Issue => ({ field, message: t(`unknown.${field}`) });
