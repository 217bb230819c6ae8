import type { ActionState } from "../action-state.ts";
import { translator } from "../messages/index.ts";
import type { Objection } from "./policy.ts";

export function refuse(objection: Objection): ActionState<never> {
  return { ok: false, message: translator("users")(`objection.${objection}`), issues: [] };
}
