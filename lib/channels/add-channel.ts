import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import { expireChannels } from "./cache.ts";
import { channelHref } from "./channel.ts";
import { mayEditChannels } from "./policy.ts";
import type { AddChannel } from "./schema.ts";

/** A new channel, the last among its siblings. */
export async function addChannel(actor: Actor, { name, slug, parentId, summary }: AddChannel): Promise<ActionState<{ id: number; name: string }>> {
  if (!mayEditChannels(actor)) throw new NotAllowed();
  const t = translator("structure");
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtext('channels'))`;
    const parent = parentId === null ? null : await tx.channel.findUnique({ where: { id: parentId }, select: { path: true } });
    if (parentId !== null && !parent) throw new NotFound();

    const path = parent ? `${parent.path}/${slug}` : slug;
    const holder = await tx.channel.findUnique({ where: { path }, select: { name: true } });
    if (holder) {
      const message = t("slugTaken", { name: holder.name, href: channelHref(path) });
      return { ok: false, message: t("refused"), issues: [{ field: "slug", message }] };
    }
    const last = await tx.channel.aggregate({ where: { parentId }, _max: { position: true } });
    const position = (last._max.position ?? -1) + 1;
    const { id } = await tx.channel.create({ data: { name, slug, path, summary, parentId, position }, select: { id: true } });
    expireChannels(tx);
    await record(tx, actor, { action: "channel.added", subject: ["channel", id], detail: { name, path } });
    return { ok: true, value: { id, name } };
  });
}
