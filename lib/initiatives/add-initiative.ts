import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import { expireInitiatives } from "./cache.ts";
import { initiativeHref } from "./initiative.ts";
import { mayEditInitiative } from "./policy.ts";
import type { AddInitiative } from "./schema.ts";

/** A new initiative of a place. Many places give theirs the same name: the address tells them apart. */
export async function addInitiative(actor: Actor, { name, slug, placeId, summary }: AddInitiative): Promise<ActionState<{ id: number; name: string }>> {
  if (!mayEditInitiative(actor, { placeId })) throw new NotAllowed();
  const t = translator("structure");
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtext('initiatives'))`;
    if (!(await tx.place.findUnique({ where: { id: placeId }, select: { id: true } }))) throw new NotFound();
    const holder = await tx.initiative.findUnique({ where: { slug }, select: { name: true } });
    if (holder) {
      const message = t("slugTaken", { name: holder.name, href: initiativeHref(slug) });
      return { ok: false, message: t("refused"), issues: [{ field: "slug", message }] };
    }
    const { id } = await tx.initiative.create({ data: { name, slug, placeId, summary }, select: { id: true } });
    expireInitiatives(tx);
    await record(tx, actor, { action: "initiative.added", subject: ["initiative", id], detail: { name, slug, placeId } });
    return { ok: true, value: { id, name } };
  });
}
