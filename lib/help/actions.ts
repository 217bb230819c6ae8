"use server";

import { revalidatePath } from "next/cache";
import { asActor } from "../auth/as-actor.ts";
import { bringTourBack, markTour } from "./mark-tour.ts";
import { tourMarkSchema } from "./schema.ts";

export const markTourAction = async (mark: unknown) =>
  asActor(async (actor) => {
    await markTour(actor, tourMarkSchema.parse(mark));
    revalidatePath("/editor", "layout");
    return { ok: true, value: null };
  });

export const bringTourBackAction = async () =>
  asActor(async (actor) => {
    await bringTourBack(actor);
    revalidatePath("/editor", "layout");
    return { ok: true, value: null };
  });
