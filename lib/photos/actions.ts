"use server";

import { revalidatePath } from "next/cache";
import type { ZodType } from "zod";
import type { ActionState } from "../action-state.ts";
import type { Actor } from "../auth/actor.ts";
import { asActor } from "../auth/as-actor.ts";
import { issuesOf } from "../form-issues.ts";
import { translator } from "../messages/index.ts";
import { fieldsOf } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import * as cropping from "./crop-photo.ts";
import { editPhoto } from "./edit-photo.ts";
import { library } from "./editor-queries.ts";
import { wakePhotoJobs } from "./jobs.ts";
import type { LibraryPage } from "./photo.ts";
import { removePhoto } from "./remove.ts";
import type { CropPhoto, FocusPhoto, PhotoFilter, PhotoId, PhotoRecord } from "./schema.ts";
import { cropPhotoSchema, editPhotoSchema, focusPhotoSchema, photoFilterSchema, photoIdSchema } from "./schema.ts";
import { setFocus } from "./set-focus.ts";

const t = translator("photos");

export const editPhotoAction = async (_: unknown, data: FormData): Promise<ActionState<Edited<PhotoRecord>>> =>
  perform(editPhotoSchema, fieldsOf(data), async (actor, { id, start, ...words }) => done(await editPhoto(actor, { id, start, words })));

export const focusPhoto = async (input: FocusPhoto): Promise<ActionState> =>
  perform(focusPhotoSchema, input, async (actor, wish) => {
    await setFocus(actor, wish);
    return done(undefined);
  });

export const cropPhoto = async (input: CropPhoto): Promise<ActionState> =>
  perform(cropPhotoSchema, input, async (actor, wish) => {
    await cropping.cropPhoto(actor, wish);
    wakePhotoJobs();
    return done(undefined);
  });

/** Refused where an article uses it. */
export const deletePhoto = async (input: PhotoId): Promise<ActionState> =>
  perform(photoIdSchema, input, async (actor, { photoId }) =>
    (await removePhoto(actor, photoId)) ? done(undefined) : { ok: false, message: t("inUse"), issues: [] },
  );

/** For choosing a picture from the library without leaving an article. */
export const findPhotos = async (filter: Partial<PhotoFilter>): Promise<ActionState<LibraryPage>> =>
  asActor(async (actor) => {
    const read = photoFilterSchema.safeParse(filter);
    return done(await library(actor, read.success ? read.data : photoFilterSchema.parse({}), 24));
  });

/** Session, then schema, then use case; the desk's pages then show what is so now. */
function perform<In, Out>(schema: ZodType<In>, input: unknown, act: (actor: Actor, input: In) => Promise<ActionState<Out>>): Promise<ActionState<Out>> {
  return asActor(async (actor) => {
    const read = schema.safeParse(input);
    if (!read.success) return { ok: false, message: t("refusedInput"), issues: issuesOf(read.error) };
    const state = await act(actor, read.data);
    if (state.ok) revalidatePath("/editor", "layout");
    return state;
  });
}

function done<T>(value: T): ActionState<T> {
  return { ok: true, value };
}
