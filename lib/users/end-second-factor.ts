import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { proving } from "./prove.ts";
import type { Here, Proof } from "./prove.ts";

/** Signing in asks for the password only. Whose role wants a second factor is led to a new one, as with a new phone. */
export async function endSecondFactor(actor: Actor, proof: Proof, here: Here, now = new Date()): Promise<ActionState> {
  return proving(actor, proof, here, now, async (tx) => {
    await tx.secondFactor.delete({ where: { userId: actor.id } });
    await record(tx, actor, { action: "user.second-factor-off", subject: ["User", actor.id] });
    return undefined;
  });
}
