import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { inTransaction } from "../transaction.ts";
import { expireMethod } from "./cache.ts";
import type { MethodStep } from "./method.ts";
import { mayEditMethods } from "./policy.ts";

type Outcome = { outcome: "saved" } | { outcome: "stale" };

const bare = (steps: MethodStep[]) => steps.map(({ label, title, text }) => ({ label, title, text }));

/** A method's steps, in order; refused where they are no longer those that the form was opened with. */
export async function saveSteps(actor: Actor, { id, start, steps }: { id: number; start: unknown; steps: MethodStep[] }): Promise<Outcome> {
  if (!mayEditMethods(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    const locked = await tx.$queryRaw<unknown[]>`SELECT id FROM "Method" WHERE id = ${id} FOR NO KEY UPDATE`;
    if (locked.length === 0) throw new NotFound();
    const present = JSON.stringify(bare(await tx.methodStep.findMany({ where: { methodId: id }, orderBy: { position: "asc" } })));
    if (present !== JSON.stringify(start)) return { outcome: "stale" };
    if (present === JSON.stringify(bare(steps))) return { outcome: "saved" };
    await tx.methodStep.deleteMany({ where: { methodId: id } });
    await tx.methodStep.createMany({ data: bare(steps).map((step, position) => ({ ...step, methodId: id, position })) });
    expireMethod(tx, id);
    await record(tx, actor, { action: "method.steps-edited", subject: ["method", id], detail: { steps: present } });
    return { outcome: "saved" };
  });
}
