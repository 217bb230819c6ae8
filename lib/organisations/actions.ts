"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import type { ActionState } from "../action-state.ts";
import type { Actor } from "../auth/actor.ts";
import { asActor } from "../auth/as-actor.ts";
import { issuesOf } from "../form-issues.ts";
import { translator } from "../messages/index.ts";
import { fieldsOf } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { removeOrganisation } from "./remove-organisation.ts";
import { saveOrganisation } from "./save-organisation.ts";
import { removeOrganisationSchema, saveOrganisationSchema } from "./schema.ts";
import type { OrganisationWords } from "./schema.ts";

const t = translator("records");

function act<Input, T>(schema: z.ZodType<Input>, data: FormData, useCase: (actor: Actor, input: Input) => Promise<ActionState<T>>): Promise<ActionState<T>> {
  return asActor(async (actor) => {
    const input = schema.safeParse(fieldsOf(data));
    if (!input.success) return { ok: false, message: t("refused"), issues: issuesOf(input.error) };
    const state = await useCase(actor, input.data);
    if (state.ok) revalidatePath("/editor", "layout");
    return state;
  });
}

export const saveOrganisationAction = async (_: unknown, data: FormData): Promise<ActionState<Edited<OrganisationWords>>> =>
  act(saveOrganisationSchema, data, async (actor, { placeId, id, start, ...words }) => ({ ok: true, value: await saveOrganisation(actor, { placeId, id, start, words }) }));

export const removeOrganisationAction = async (_: unknown, data: FormData): Promise<ActionState> =>
  act(removeOrganisationSchema, data, async (actor, input) => {
    const removed = await removeOrganisation(actor, input);
    return removed ? { ok: true, value: undefined } : { ok: false, message: t("staleRemove"), issues: [] };
  });
