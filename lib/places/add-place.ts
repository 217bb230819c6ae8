import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import { expirePlaceTree } from "./cache.ts";
import { placeHref } from "./place.ts";
import { mayEditPlaces } from "./policy.ts";
import { misplaced } from "./requirements.ts";
import type { AddPlace } from "./schema.ts";

/** A new place, the last among its neighbours. */
export async function addPlace(actor: Actor, { parentId, slug, ...words }: AddPlace): Promise<ActionState<{ id: number; name: string }>> {
  if (!mayEditPlaces(actor)) throw new NotAllowed();
  const t = translator("structure");
  const refuse = (field: string, message: string) => ({ ok: false as const, message: t("refused"), issues: [{ field, message }] });
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtext('places'))`;
    const parent = parentId === null ? null : await tx.place.findUnique({ where: { id: parentId }, select: { path: true, kind: true, name: true } });
    if (parentId !== null && !parent) throw new NotFound();
    const wrong = misplaced(words.kind, parent?.kind ?? null);
    if (wrong) return refuse("parentId", t(`misplaced.${wrong}`, { name: parent?.name ?? "" }));

    const path = parent ? `${parent.path}/${slug}` : slug;
    const holder = await tx.place.findUnique({ where: { path }, select: { name: true } });
    if (holder) return refuse("slug", t("slugTaken", { name: holder.name, href: placeHref(path) }));
    const last = await tx.place.aggregate({ where: { parentId }, _max: { position: true } });
    const position = (last._max.position ?? -1) + 1;
    const { id } = await tx.place.create({ data: { ...words, slug, path, parentId, position }, select: { id: true } });
    expirePlaceTree(tx);
    await record(tx, actor, { action: "place.added", subject: ["place", id], detail: { kind: words.kind, name: words.name, path } });
    return { ok: true, value: { id, name: words.name } };
  });
}
