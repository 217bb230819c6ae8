"use server";

import type { ActionState } from "../action-state.ts";
import { formAction } from "../form-action.ts";
import { translator } from "../messages/index.ts";
import { fieldsOf } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { removeVenue } from "./remove-venue.ts";
import { saveVenue } from "./save-venue.ts";
import { removeVenueSchema, saveVenueSchema } from "./schema.ts";
import type { VenueWords } from "./schema.ts";

const t = translator("records");

export const saveVenueAction = async (_: unknown, data: FormData): Promise<ActionState<Edited<VenueWords>>> =>
  formAction(saveVenueSchema, fieldsOf(data), async (actor, { initiativeId, id, start, ...words }) => {
    const saved = await saveVenue(actor, { initiativeId, id, start, words });
    return saved.outcome === "refused" ? { ok: false, message: t("refused"), issues: saved.issues } : { ok: true, value: saved };
  });

export const removeVenueAction = async (_: unknown, data: FormData): Promise<ActionState> =>
  formAction(removeVenueSchema, fieldsOf(data), async (actor, input) => {
    const removed = await removeVenue(actor, input);
    return removed ? { ok: true, value: undefined } : { ok: false, message: t("staleRemove"), issues: [] };
  });
