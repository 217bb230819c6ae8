"use server";

import { revalidatePath } from "next/cache";
import type { ActionState } from "../action-state.ts";
import { asActor } from "../auth/as-actor.ts";
import { issuesOf } from "../form-issues.ts";
import { translator } from "../messages/index.ts";
import { fieldsOf } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { editInitiative } from "./edit-initiative.ts";
import { editInitiativeSchema } from "./schema.ts";
import type { InitiativeWords } from "./schema.ts";

export async function editInitiativeAction(_: unknown, data: FormData): Promise<ActionState<Edited<InitiativeWords>>> {
  return asActor(async (actor) => {
    const input = editInitiativeSchema.safeParse(fieldsOf(data));
    if (!input.success) return { ok: false, message: translator("structure")("refused"), issues: issuesOf(input.error) };
    const { id, start, ...words } = input.data;
    const value = await editInitiative(actor, { id, start, words });
    revalidatePath("/editor", "layout");
    return { ok: true, value };
  });
}
