"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import type { ActionState } from "../action-state.ts";
import type { Actor } from "../auth/actor.ts";
import { asActor } from "../auth/as-actor.ts";
import { printable } from "../articles/printable.ts";
import { issuesOf } from "../form-issues.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { cancel, changeTime, changeTold } from "./change.ts";
import { planPublication, planWithdrawal } from "./plan.ts";
import type { ChangeTold, PlanPublicationInput, PlanWithdrawalInput } from "./schema.ts";
import * as schema from "./schema.ts";
import { setEmbargo } from "./set-embargo.ts";

const t = translator("schedule");

/** What is missing comes as issues, each with the field it belongs to. */
export async function planPublicationAction(input: PlanPublicationInput): Promise<ActionState> {
  return perform(schema.planPublicationSchema, input, planPublication);
}

export async function planWithdrawalAction(input: PlanWithdrawalInput): Promise<ActionState> {
  return perform(schema.planWithdrawalSchema, input, planWithdrawal);
}

export async function changeTimeAction(input: { scheduleId: number; at: string }): Promise<ActionState> {
  return perform(schema.changeTimeSchema, input, changeTime);
}

export async function changeToldAction(input: ChangeTold): Promise<ActionState> {
  return perform(schema.changeToldSchema, input, changeTold);
}

export async function cancelAction(input: { scheduleId: number }): Promise<ActionState> {
  return perform(schema.cancelSchema, input, (actor, { scheduleId }) => cancel(actor, scheduleId));
}

export async function setEmbargoAction(input: { articleId: number; until: string }): Promise<ActionState> {
  return perform(schema.embargoSchema, input, setEmbargo);
}

async function perform<In>(shape: z.ZodType<In>, input: unknown, act: (actor: Actor, input: In) => Promise<Issue[]>): Promise<ActionState> {
  return asActor(async (actor) => {
    const read = shape.safeParse(printable(input));
    const issues = read.success ? await act(actor, read.data) : issuesOf(read.error);
    if (issues.length > 0) return { ok: false, message: issues.length === 1 ? (issues[0]?.message ?? "") : t("refused"), issues };
    revalidatePath("/editor", "layout");
    return { ok: true, value: undefined };
  });
}
