"use server";

import type { ActionState } from "../action-state.ts";
import { asActor } from "../auth/as-actor.ts";
import { translator } from "../messages/index.ts";
import * as presence from "./be-present.ts";
import type { Presence } from "./presence.ts";
import type { Present } from "./schema.ts";
import { presentSchema } from "./schema.ts";

const t = translator("presence");

export async function bePresent(input: Present): Promise<ActionState<Presence | null>> {
  return asActor(async (actor) => {
    const read = presentSchema.safeParse(input);
    return read.success ? { ok: true, value: await presence.bePresent(actor, read.data) } : { ok: false, message: t("refused"), issues: [] };
  });
}
