"use server";

import type { ActionState } from "../action-state.ts";
import { formAction } from "../form-action.ts";
import type { Actor } from "../auth/actor.ts";
import { asActor } from "../auth/as-actor.ts";
import { printable } from "../articles/printable.ts";
import { slugFrom } from "../articles/slug.ts";
import { translator } from "../messages/index.ts";
import { wishSchema } from "../structure/schema.ts";
import { fieldsOf } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { addInitiative } from "./add-initiative.ts";
import { applyMethods } from "./apply-methods.ts";
import { removeRecord, saveRecord } from "./change-record.ts";
import type { Kind, RecordWords, Saved } from "./change-record.ts";
import { deleteInitiative } from "./delete-initiative.ts";
import { editInitiative } from "./edit-initiative.ts";
import { figures } from "./figures.ts";
import { fieldsWithDate, listOf } from "./form.ts";
import { milestones } from "./milestones.ts";
import { saveParts } from "./save-parts.ts";
import type { SavedList } from "./save-parts.ts";
import {
  addInitiativeSchema, applyMethodsSchema, deleteInitiativeSchema, editInitiativeSchema, removeFigureSchema, removeMilestoneSchema, saveFigureSchema,
  saveMilestoneSchema, savePartsSchema,
} from "./schema.ts";

const t = translator("records");

/** Session, then schema, then use case; the desk's pages then show what is so now. */
export const addInitiativeAction = async (_: unknown, data: FormData) => formAction(addInitiativeSchema, fieldsOf(data), addInitiative);
export const suggestInitiativeSlug = async (name: string) => asActor(async () => ({ ok: true, value: { slug: slugFrom(wishSchema.parse(name)) } }));
/** The page that asks is about what is gone then: it leads on itself, and is not shown anew. */
export const deleteInitiativeAction = async (_: unknown, data: FormData) =>
  asActor(async (actor) => deleteInitiative(actor, deleteInitiativeSchema.parse(fieldsOf(data)).id));

export const editInitiativeAction = async (_: unknown, data: FormData) =>
  formAction(editInitiativeSchema, fieldsOf(data), async (actor, { id, start, ...words }) => ({ ok: true, value: await editInitiative(actor, { id, start, words }) }));

function stateOf<Words>(saved: Saved<Words>): ActionState<Edited<Words>> {
  return saved.outcome === "refused" ? { ok: false, message: t("refused"), issues: saved.issues } : { ok: true, value: saved };
}

export const saveMilestoneAction = async (_: unknown, data: FormData) =>
  formAction(saveMilestoneSchema, fieldsWithDate(data, "date"), async (actor, { initiativeId, id, start, ...words }) =>
    stateOf(await saveRecord(actor, milestones, { initiativeId, id, start, words })));

export const saveFigureAction = async (_: unknown, data: FormData) =>
  formAction(saveFigureSchema, fieldsWithDate(data, "asOf"), async (actor, { initiativeId, id, start, ...words }) =>
    stateOf(await saveRecord(actor, figures, { initiativeId, id, start, words })));

async function remove<Words extends RecordWords>(actor: Actor, kind: Kind<Words>, input: { initiativeId: number; id: number; start: Words }): Promise<ActionState> {
  const removed = await removeRecord(actor, kind, input);
  return removed ? { ok: true, value: undefined } : { ok: false, message: t("staleRemove"), issues: [] };
}

export const removeMilestoneAction = async (_: unknown, data: FormData) =>
  formAction(removeMilestoneSchema, fieldsOf(data), (actor, input) => remove(actor, milestones, input));
export const removeFigureAction = async (_: unknown, data: FormData) =>
  formAction(removeFigureSchema, fieldsOf(data), (actor, input) => remove(actor, figures, input));

function listState<T>(saved: SavedList<T>): ActionState<T[]> {
  return saved.outcome === "saved" ? { ok: true, value: saved.list } : { ok: false, message: t("staleList"), issues: [] };
}

export const savePartsAction = async (_: unknown, data: FormData) => {
  const fields = fieldsOf(data);
  return formAction(savePartsSchema, { ...fields, parts: printable(listOf(fields["parts"])) }, async (actor, input) => listState(await saveParts(actor, input)));
};

export const applyMethodsAction = async (_: unknown, data: FormData) =>
  formAction(applyMethodsSchema, { ...fieldsOf(data), methodIds: data.getAll("methodIds") }, async (actor, input) => listState(await applyMethods(actor, input)));
