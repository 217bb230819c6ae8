"use server";

import type { ActionState } from "../action-state.ts";
import { formAction } from "../form-action.ts";
import { translator } from "../messages/index.ts";
import { fieldsOf } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { removeOrganisation } from "./remove-organisation.ts";
import { saveOrganisation } from "./save-organisation.ts";
import { removeOrganisationSchema, saveOrganisationSchema } from "./schema.ts";
import type { OrganisationWords } from "./schema.ts";

const t = translator("records");

export const saveOrganisationAction = async (_: unknown, data: FormData): Promise<ActionState<Edited<OrganisationWords>>> =>
  formAction(saveOrganisationSchema, fieldsOf(data), async (actor, { placeId, id, start, ...words }) => ({ ok: true, value: await saveOrganisation(actor, { placeId, id, start, words }) }));

export const removeOrganisationAction = async (_: unknown, data: FormData): Promise<ActionState> =>
  formAction(removeOrganisationSchema, fieldsOf(data), async (actor, input) => {
    const removed = await removeOrganisation(actor, input);
    return removed ? { ok: true, value: undefined } : { ok: false, message: t("staleRemove"), issues: [] };
  });
