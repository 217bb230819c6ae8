import { revalidatePath } from "next/cache";
import type { z } from "zod";
import type { ActionState } from "./action-state.ts";
import type { Actor } from "./auth/actor.ts";
import { asActor } from "./auth/as-actor.ts";
import { issuesOf } from "./form-issues.ts";
import { translator } from "./messages/index.ts";

/** An action of a form: the signed-in person, the fields as the schema wants them, the use case, and the desk as it is then. */
export function formAction<Input, T>(schema: z.ZodType<Input>, fields: unknown, useCase: (actor: Actor, input: Input) => Promise<ActionState<T>>): Promise<ActionState<T>> {
  return asActor(async (actor) => {
    const input = schema.safeParse(fields);
    if (!input.success) return { ok: false, message: translator("records")("refused"), issues: issuesOf(input.error) };
    const state = await useCase(actor, input.data);
    if (state.ok) revalidatePath("/editor", "layout");
    return state;
  });
}
