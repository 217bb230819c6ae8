"use server";

import { formAction } from "../form-action.ts";
import { asActor } from "../auth/as-actor.ts";
import { wishSchema } from "../structure/schema.ts";
import { addPlace } from "./add-place.ts";
import { editPlace } from "./edit-place.ts";
import { placeFromForm } from "./form.ts";
import { addPlaceSchema, editPlaceSchema } from "./schema.ts";
import { placeSlug } from "./slug.ts";

/** Session, then schema, then use case; the desk's pages then show what is so now. */
export const editPlaceAction = async (_: unknown, data: FormData) =>
  formAction(editPlaceSchema, placeFromForm(data), async (actor, { id, start, ...words }) => ({ ok: true, value: await editPlace(actor, { id, start, words }) }));
export const addPlaceAction = async (_: unknown, data: FormData) => formAction(addPlaceSchema, placeFromForm(data), addPlace);
export const suggestPlaceSlug = async (name: string) =>
  asActor(async () => ({ ok: true, value: { slug: placeSlug(wishSchema.parse(name)) } }));
