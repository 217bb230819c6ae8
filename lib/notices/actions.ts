"use server";

import type { ActionState } from "../action-state.ts";
import { formAction } from "../form-action.ts";
import { choose } from "./choose.ts";
import { readAll } from "./read-notices.ts";
import { choicesSchema, readAllSchema } from "./schema.ts";

export async function chooseAction(_: unknown, data: FormData): Promise<ActionState> {
  return formAction(choicesSchema, { atOnce: data.getAll("atOnce"), digest: data.has("digest") }, (actor, input) => choose(actor, input));
}

export async function readAllAction(_: unknown, data: FormData): Promise<ActionState> {
  return formAction(readAllSchema, Object.fromEntries(data), async (actor, input) => {
    await readAll(actor, input);
    return { ok: true, value: undefined };
  });
}
