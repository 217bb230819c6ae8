import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { proving } from "./prove.ts";
import type { Here, Proof } from "./prove.ts";
import { makeRecoveryCodes } from "./recovery-codes.ts";

/** The former ones no longer work. */
export async function renewRecoveryCodes(actor: Actor, proof: Proof, here: Here, now = new Date()): Promise<ActionState<string[]>> {
  return proving(actor, proof, here, now, async (tx) => {
    await record(tx, actor, { action: "user.recovery-codes-made", subject: ["User", actor.id] });
    return makeRecoveryCodes(tx, actor.id);
  });
}
