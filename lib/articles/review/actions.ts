"use server";

import type { ActionState } from "../../action-state.ts";
import { formAction } from "../../form-action.ts";
import { translator } from "../../messages/index.ts";
import { printable } from "../printable.ts";
import { publish } from "../publish.ts";
import { publishUrgentlySchema, sendBackSchema, signOffSchema, submitSchema } from "./schema.ts";
import * as sending from "./send-back.ts";
import { signOff } from "./sign-off.ts";
import { submit } from "./submit.ts";

const t = translator("review");
const refused = (message: string): ActionState<never> => ({ ok: false, message, issues: [] });
const done: ActionState = { ok: true, value: undefined };
const fields = (data: FormData) => printable(Object.fromEntries(data));
const listed = (issues: { message: string }[]) => issues.map(({ message }) => message).join("");

export async function submitAction(_: unknown, data: FormData): Promise<ActionState> {
  return formAction(submitSchema, fields(data), async (actor, input): Promise<ActionState> => {
    const result = await submit(actor, input);
    if (result.outcome === "incomplete") return refused(listed(result.issues));
    return result.outcome === "stale" ? refused(t("stale")) : done;
  });
}

export async function signOffAction(_: unknown, data: FormData): Promise<ActionState> {
  return formAction(signOffSchema, fields(data), async (actor, input): Promise<ActionState> => {
    const result = await signOff(actor, input);
    if (result.outcome === "refused") return refused(t(`objection.${result.objection}`));
    return result.outcome === "stale" ? refused(t("stale")) : done;
  });
}

export async function sendBackAction(_: unknown, data: FormData): Promise<ActionState> {
  return formAction(sendBackSchema, fields(data), async (actor, input): Promise<ActionState> => {
    const { outcome } = await sending.sendBack(actor, input);
    return outcome === "stale" ? refused(t("stale")) : done;
  });
}

/** 紧急发布 */
export async function publishUrgentlyAction(_: unknown, data: FormData): Promise<ActionState> {
  return formAction(publishUrgentlySchema, fields(data), async (actor, { articleId, revisionId, reason, note }): Promise<ActionState> => {
    const result = await publish(actor, { articleId, revisionId, note, emergencyReason: reason });
    if (result.outcome === "incomplete") return refused(listed(result.issues));
    return result.outcome === "stale" ? refused(t("stale")) : done;
  });
}
