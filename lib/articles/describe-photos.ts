import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { expirePhoto } from "../photos/cache.ts";
import { mayDescribe } from "../photos/policy.ts";
import { photoFacts } from "../photos/queries.ts";
import type { Body } from "./body.ts";
import { photosOf } from "./body.ts";
import type { OwnTexts, PhotoTexts } from "./photo-texts.ts";
import { photoTexts, settlePhotoTexts } from "./photo-texts.ts";

/** Gives pictures the texts typed below them where those are the pictures' own to have; answers the body that then inherits them. */
export async function describePhotos(tx: Tx, actor: Actor, articleId: number, body: Body): Promise<{ body: Body; changed: boolean }> {
  const ids = [...new Set(photosOf(body).map((use) => use.photoId))];
  if (ids.length === 0) return { body, changed: false };
  const photos = await ownTexts(tx, actor, articleId, ids);
  const settled = settlePhotoTexts(body, photos);
  for (const [id, texts] of settled.described) {
    await tx.photo.update({ where: { id }, data: texts });
    expirePhoto(tx, id);
    const before = Object.fromEntries(photoTexts.filter((text) => text in texts).map((text) => [text, photos.get(id)?.[text] ?? ""]));
    await record(tx, actor, { action: "photo.described", subject: ["photo", id], detail: before });
  }
  return { body: settled.body, changed: settled.described.size > 0 };
}

async function ownTexts(tx: Tx, actor: Actor, articleId: number, ids: number[]): Promise<Map<number, OwnTexts>> {
  // Held until the end, so that two articles do not describe one picture at once.
  const photos = await tx.$queryRaw<(PhotoTexts & { id: number })[]>`
    SELECT id, caption, credit, alt FROM "Photo" WHERE id = ANY(${ids}) ORDER BY id FOR NO KEY UPDATE`;
  const facts = await photoFacts(tx, ids);
  const elsewhere = await usedElsewhere(tx, ids, articleId);
  return new Map(
    photos.map(({ id, ...texts }) => {
      const photo = facts.get(id);
      return [id, { ...texts, fillable: photo !== undefined && !photo.live && mayDescribe(actor, photo), replaceable: !elsewhere.has(id) }];
    }),
  );
}

async function usedElsewhere(tx: Tx, ids: number[], articleId: number): Promise<Set<number>> {
  const used = await tx.revisionPhoto.groupBy({ by: ["photoId"], where: { photoId: { in: ids }, revision: { articleId: { not: articleId } } } });
  return new Set(used.map(({ photoId }) => photoId));
}

/** The pictures' texts as they are, and as they stay until the transaction ends. */
export async function photoTextsById(tx: Tx, ids: number[]): Promise<Map<number, PhotoTexts>> {
  const photos = await tx.$queryRaw<(PhotoTexts & { id: number })[]>`
    SELECT id, caption, credit, alt FROM "Photo" WHERE id = ANY(${ids}) ORDER BY id FOR SHARE`;
  return new Map(photos.map(({ id, ...texts }) => [id, texts]));
}
