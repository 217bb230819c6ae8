"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import type { ActionState } from "../action-state.ts";
import type { Actor } from "../auth/actor.ts";
import { asActor } from "../auth/as-actor.ts";
import { here } from "../auth/here.ts";
import { issuesOf } from "../form-issues.ts";
import { translator } from "../messages/index.ts";
import { changeOwnPassword } from "./change-own-password.ts";
import { createUser } from "./create-user.ts";
import { deactivate } from "./deactivate.ts";
import { endOtherSessions } from "./end-other-sessions.ts";
import { endSession } from "./end-session.ts";
import { endStandIn } from "./end-stand-in.ts";
import { endUserSessions } from "./end-user-sessions.ts";
import { grantRole } from "./grant-role.ts";
import { nameStandIn } from "./name-stand-in.ts";
import { reactivate } from "./reactivate.ts";
import { renameSelf } from "./rename-self.ts";
import { resetPassword } from "./reset-password.ts";
import { takeRole } from "./take-role.ts";
import { changePasswordSchema, createUserSchema, endStandInSchema, grantRoleSchema, nameStandInSchema, renameSchema, sessionIdSchema, takeRoleSchema, userIdSchema } from "./schema.ts";

/** Session, then schema, then use case; the desk's pages then show what is so now. */
function act<Input, T>(schema: z.ZodType<Input>, data: FormData, useCase: (actor: Actor, input: Input) => Promise<ActionState<T>>): Promise<ActionState<T>> {
  return asActor(async (actor) => {
    const input = schema.safeParse(Object.fromEntries(data));
    if (!input.success) return { ok: false, message: translator("users")("refused"), issues: issuesOf(input.error) };
    const state = await useCase(actor, input.data);
    if (state.ok) revalidatePath("/editor", "layout");
    return state;
  });
}

export const createUserAction = async (_: unknown, data: FormData) => act(createUserSchema, data, createUser);
export const grantRoleAction = async (_: unknown, data: FormData) => act(grantRoleSchema, data, grantRole);
export const takeRoleAction = async (_: unknown, data: FormData) => act(takeRoleSchema, data, takeRole);
export const nameStandInAction = async (_: unknown, data: FormData) => act(nameStandInSchema, data, (actor, input) => nameStandIn(actor, input));
export const endStandInAction = async (_: unknown, data: FormData) => act(endStandInSchema, data, endStandIn);
export const resetPasswordAction = async (_: unknown, data: FormData) => act(userIdSchema, data, resetPassword);
export const deactivateAction = async (_: unknown, data: FormData) => act(userIdSchema, data, deactivate);
export const reactivateAction = async (_: unknown, data: FormData) => act(userIdSchema, data, reactivate);
export const endUserSessionsAction = async (_: unknown, data: FormData) => act(userIdSchema, data, endUserSessions);
export const endSessionAction = async (_: unknown, data: FormData) => act(sessionIdSchema, data, endSession);
export const renameSelfAction = async (_: unknown, data: FormData) => act(renameSchema, data, renameSelf);
export const endOtherSessionsAction = async () => asActor(async (actor) => endOtherSessions(actor, await here()));
export const changeOwnPasswordAction = async (_: unknown, data: FormData) =>
  act(changePasswordSchema, data, async (actor, input) => changeOwnPassword(actor, input, await here()));
