"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import type { ActionState } from "../action-state.ts";
import type { Actor } from "../auth/actor.ts";
import { asActor } from "../auth/as-actor.ts";
import { issuesOf } from "../form-issues.ts";
import { translator } from "../messages/index.ts";
import { wishSchema } from "../structure/schema.ts";
import { addPlace } from "./add-place.ts";
import { editPlace } from "./edit-place.ts";
import { placeFromForm } from "./form.ts";
import { addPlaceSchema, editPlaceSchema } from "./schema.ts";
import { placeSlug } from "./slug.ts";

/** Session, then schema, then use case; the desk's pages then show what is so now. */
function act<Input, T>(schema: z.ZodType<Input>, data: FormData, useCase: (actor: Actor, input: Input) => Promise<ActionState<T>>): Promise<ActionState<T>> {
  return asActor(async (actor) => {
    const input = schema.safeParse(placeFromForm(data));
    if (!input.success) return { ok: false, message: translator("structure")("refused"), issues: issuesOf(input.error) };
    const state = await useCase(actor, input.data);
    if (state.ok) revalidatePath("/editor", "layout");
    return state;
  });
}

export const editPlaceAction = async (_: unknown, data: FormData) =>
  act(editPlaceSchema, data, async (actor, { id, start, ...words }) => ({ ok: true, value: await editPlace(actor, { id, start, words }) }));
export const addPlaceAction = async (_: unknown, data: FormData) => act(addPlaceSchema, data, addPlace);
export const suggestPlaceSlug = async (name: string) =>
  asActor(async () => ({ ok: true, value: { slug: placeSlug(wishSchema.parse(name)) } }));
