"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import type { ActionState } from "../action-state.ts";
import type { Actor } from "../auth/actor.ts";
import { asActor } from "../auth/as-actor.ts";
import { printable } from "../articles/printable.ts";
import { slugFrom } from "../articles/slug.ts";
import { issuesOf } from "../form-issues.ts";
import { translator } from "../messages/index.ts";
import { wishSchema } from "../structure/schema.ts";
import { fieldsOf } from "../structure/words.ts";
import type { PartWords } from "../initiatives/schema.ts";
import { addMethod } from "./add-method.ts";
import { deleteMethod } from "./delete-method.ts";
import { editMethod } from "./edit-method.ts";
import { saveSteps } from "./save-steps.ts";
import { addMethodSchema, deleteMethodSchema, editMethodSchema, saveStepsSchema } from "./schema.ts";

const t = translator("records");

function act<Input, T>(schema: z.ZodType<Input>, fields: unknown, useCase: (actor: Actor, input: Input) => Promise<ActionState<T>>): Promise<ActionState<T>> {
  return asActor(async (actor) => {
    const input = schema.safeParse(fields);
    if (!input.success) return { ok: false, message: t("refused"), issues: issuesOf(input.error) };
    const state = await useCase(actor, input.data);
    if (state.ok) revalidatePath("/editor", "layout");
    return state;
  });
}

export const addMethodAction = async (_: unknown, data: FormData) => act(addMethodSchema, fieldsOf(data), addMethod);
export const suggestMethodSlug = async (name: string) => asActor(async () => ({ ok: true, value: { slug: slugFrom(wishSchema.parse(name)) } }));

/** The page that asks is about what is gone then: it leads on itself, and is not shown anew. */
export const deleteMethodAction = async (_: unknown, data: FormData) =>
  asActor(async (actor) => deleteMethod(actor, deleteMethodSchema.parse(fieldsOf(data)).id));

export const editMethodAction = async (_: unknown, data: FormData) =>
  act(editMethodSchema, fieldsOf(data), async (actor, { id, start, ...words }) => ({ ok: true, value: await editMethod(actor, { id, start, words }) }));

export const saveStepsAction = async (_: unknown, data: FormData): Promise<ActionState<PartWords[]>> => {
  const fields = fieldsOf(data);
  const input = { ...fields, parts: printable(parsed(fields["parts"])) };
  return act(saveStepsSchema, input, async (actor, { id, start, parts }) => {
    const { outcome } = await saveSteps(actor, { id, start, steps: parts });
    return outcome === "saved" ? { ok: true, value: parts } : { ok: false, message: t("staleList"), issues: [] };
  });
};

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return null;
  }
}
