"use server";

import type { ActionState } from "../action-state.ts";
import { formAction } from "../form-action.ts";
import { asActor } from "../auth/as-actor.ts";
import { printable } from "../articles/printable.ts";
import { slugFrom } from "../articles/slug.ts";
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

export const addMethodAction = async (_: unknown, data: FormData) => formAction(addMethodSchema, fieldsOf(data), addMethod);
export const suggestMethodSlug = async (name: string) => asActor(async () => ({ ok: true, value: { slug: slugFrom(wishSchema.parse(name)) } }));

/** The page that asks is about what is gone then: it leads on itself, and is not shown anew. */
export const deleteMethodAction = async (_: unknown, data: FormData) =>
  asActor(async (actor) => deleteMethod(actor, deleteMethodSchema.parse(fieldsOf(data)).id));

export const editMethodAction = async (_: unknown, data: FormData) =>
  formAction(editMethodSchema, fieldsOf(data), async (actor, { id, start, ...words }) => ({ ok: true, value: await editMethod(actor, { id, start, words }) }));

export const saveStepsAction = async (_: unknown, data: FormData): Promise<ActionState<PartWords[]>> => {
  const fields = fieldsOf(data);
  const input = { ...fields, parts: printable(parsed(fields["parts"])) };
  return formAction(saveStepsSchema, input, async (actor, { id, start, parts }) => {
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
