import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { loadUser } from "./administer.ts";

export async function renameSelf(actor: Actor, { name }: { name: string }): Promise<ActionState> {
  return db().$transaction(async (tx) => {
    const user = await loadUser(tx, actor.id);
    if (name === user.name) return { ok: true, value: undefined };
    await tx.user.update({ where: { id: actor.id }, data: { name } });
    await record(tx, actor, { action: "user.renamed", subject: ["User", actor.id], detail: { from: user.name, to: name } });
    return { ok: true, value: undefined };
  });
}
