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
import { removeVenue } from "./remove-venue.ts";
import { saveVenue } from "./save-venue.ts";
import { removeVenueSchema, saveVenueSchema } from "./schema.ts";
import type { VenueWords } from "./schema.ts";

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

export const saveVenueAction = async (_: unknown, data: FormData): Promise<ActionState<Edited<VenueWords>>> =>
  act(saveVenueSchema, data, async (actor, { initiativeId, id, start, ...words }) => {
    const saved = await saveVenue(actor, { initiativeId, id, start, words });
    return saved.outcome === "refused" ? { ok: false, message: t("refused"), issues: saved.issues } : { ok: true, value: saved };
  });

export const removeVenueAction = async (_: unknown, data: FormData): Promise<ActionState> =>
  act(removeVenueSchema, data, async (actor, input) => {
    const removed = await removeVenue(actor, input);
    return removed ? { ok: true, value: undefined } : { ok: false, message: t("staleRemove"), issues: [] };
  });
