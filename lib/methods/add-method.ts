import type { z } from "zod";
import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import { expireMethods } from "./cache.ts";
import { methodHref } from "./method.ts";
import { mayEditMethods } from "./policy.ts";
import type { addMethodSchema } from "./schema.ts";

/** A new method. Two may have one name: what they are is told apart by their words. */
export async function addMethod(actor: Actor, { name, slug, summary }: z.infer<typeof addMethodSchema>): Promise<ActionState<{ id: number; name: string }>> {
  if (!mayEditMethods(actor)) throw new NotAllowed();
  const t = translator("structure");
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtext('methods'))`;
    const holder = await tx.method.findUnique({ where: { slug }, select: { name: true } });
    if (holder) {
      const message = t("slugTaken", { name: holder.name, href: methodHref(slug) });
      return { ok: false, message: t("refused"), issues: [{ field: "slug", message }] };
    }
    const { id } = await tx.method.create({ data: { name, slug, summary }, select: { id: true } });
    expireMethods(tx);
    await record(tx, actor, { action: "method.added", subject: ["method", id], detail: { name, slug } });
    return { ok: true, value: { id, name } };
  });
}
