"use server";

import type { ActionState } from "../action-state.ts";
import { printable } from "../articles/printable.ts";
import { formAction } from "../form-action.ts";
import { translator } from "../messages/index.ts";
import { fieldsOf } from "../structure/words.ts";
import { readLines } from "./lines.ts";
import { pasteSources } from "./paste-sources.ts";
import { removeSource } from "./remove-source.ts";
import { saveSource } from "./save-source.ts";
import { pasteSchema, removeSourceSchema, saveSourceSchema } from "./schema.ts";

const t = translator("sources");
const refused = (message: string, field?: string): ActionState<never> => ({ ok: false, message, issues: field ? [{ field, message }] : [] });
const done: ActionState = { ok: true, value: undefined };

export const saveSourceAction = async (_: unknown, data: FormData): Promise<ActionState> =>
  formAction(saveSourceSchema, fieldsOf(data), async (actor, input): Promise<ActionState> => {
    const outcome = await saveSource(actor, input);
    if (outcome === "taken") return refused(t("taken"), "name");
    return outcome === "stale" ? refused(t("stale")) : done;
  });

export const removeSourceAction = async (_: unknown, data: FormData): Promise<ActionState> =>
  formAction(removeSourceSchema, fieldsOf(data), async (actor, input): Promise<ActionState> => ((await removeSource(actor, input)) ? done : refused(t("stale"))));

export const pasteSourcesAction = async (_: unknown, data: FormData): Promise<ActionState<{ added: number; changed: number }>> =>
  formAction(pasteSchema, printable(Object.fromEntries(data)), async (actor, { lines }) => {
    const read = readLines(lines);
    return "refusal" in read ? refused(read.refusal, "lines") : { ok: true, value: await pasteSources(actor, read.sources) };
  });
