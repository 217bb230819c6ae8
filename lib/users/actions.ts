"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import type { ActionState } from "../action-state.ts";
import type { Actor } from "../auth/actor.ts";
import { asActor } from "../auth/as-actor.ts";
import { addressHere, here } from "../auth/here.ts";
import { requireEnrollingActor, requireSameOrigin } from "../auth/session.ts";
import { issuesOf } from "../form-issues.ts";
import { translator } from "../messages/index.ts";
import { beginSecondFactor } from "./begin-second-factor.ts";
import { changeOwnPassword } from "./change-own-password.ts";
import { confirmSecondFactor } from "./confirm-second-factor.ts";
import { createUser } from "./create-user.ts";
import { deactivate } from "./deactivate.ts";
import { endOtherSessions } from "./end-other-sessions.ts";
import { endSecondFactor } from "./end-second-factor.ts";
import { endSession } from "./end-session.ts";
import { endStandIn } from "./end-stand-in.ts";
import { endUserSessions } from "./end-user-sessions.ts";
import { followSignInLink } from "./follow-sign-in-link.ts";
import { grantRole } from "./grant-role.ts";
import { mailSignInLink } from "./mail-sign-in-link.ts";
import { makeSignInLink } from "./make-sign-in-link.ts";
import { nameStandIn } from "./name-stand-in.ts";
import { reactivate } from "./reactivate.ts";
import { renameSelf } from "./rename-self.ts";
import { renewRecoveryCodes } from "./renew-recovery-codes.ts";
import { resetSecondFactor } from "./reset-second-factor.ts";
import {
  changePasswordSchema,
  codeSchema,
  createUserSchema,
  endStandInSchema,
  followLinkSchema,
  grantRoleSchema,
  mailLinkSchema,
  nameStandInSchema,
  proofSchema,
  renameSchema,
  sessionIdSchema,
  takeRoleSchema,
  userIdSchema,
} from "./schema.ts";
import { takeRole } from "./take-role.ts";
import { withdrawSignInLink } from "./withdraw-sign-in-link.ts";

/** Session, then schema, then use case; the desk's pages then show what is so now. */
function act<Input, T>(
  schema: z.ZodType<Input>,
  data: FormData,
  useCase: (actor: Actor, input: Input) => Promise<ActionState<T>>,
  who?: () => Promise<Actor>,
): Promise<ActionState<T>> {
  return asActor(async (actor) => {
    const input = schema.safeParse(Object.fromEntries(data));
    if (!input.success) return { ok: false, message: translator("users")("refused"), issues: issuesOf(input.error) };
    const state = await useCase(actor, input.data);
    if (state.ok) revalidatePath("/editor", "layout");
    return state;
  }, who);
}

export const createUserAction = async (_: unknown, data: FormData) => act(createUserSchema, data, (actor, input) => createUser(actor, input));
export const grantRoleAction = async (_: unknown, data: FormData) => act(grantRoleSchema, data, grantRole);
export const takeRoleAction = async (_: unknown, data: FormData) => act(takeRoleSchema, data, takeRole);
export const nameStandInAction = async (_: unknown, data: FormData) => act(nameStandInSchema, data, (actor, input) => nameStandIn(actor, input));
export const endStandInAction = async (_: unknown, data: FormData) => act(endStandInSchema, data, endStandIn);
export const makeSignInLinkAction = async (_: unknown, data: FormData) => act(userIdSchema, data, (actor, input) => makeSignInLink(actor, input));
export const mailSignInLinkAction = async (_: unknown, data: FormData) => act(mailLinkSchema, data, (actor, input) => mailSignInLink(actor, input));
export const withdrawSignInLinkAction = async (_: unknown, data: FormData) => act(userIdSchema, data, (actor, input) => withdrawSignInLink(actor, input));
export const resetSecondFactorAction = async (_: unknown, data: FormData) => act(userIdSchema, data, resetSecondFactor);
export const deactivateAction = async (_: unknown, data: FormData) => act(userIdSchema, data, deactivate);
export const reactivateAction = async (_: unknown, data: FormData) => act(userIdSchema, data, reactivate);
export const endUserSessionsAction = async (_: unknown, data: FormData) => act(userIdSchema, data, endUserSessions);
export const endSessionAction = async (_: unknown, data: FormData) => act(sessionIdSchema, data, endSession);
export const renameSelfAction = async (_: unknown, data: FormData) => act(renameSchema, data, renameSelf);
export const endOtherSessionsAction = async () => asActor(async (actor) => endOtherSessions(actor, await here()));
export const changeOwnPasswordAction = async (_: unknown, data: FormData) =>
  act(changePasswordSchema, data, async (actor, input) => changeOwnPassword(actor, input, await here()));

// Open to who must get a second factor before anything else.
export const beginSecondFactorAction = async () => asActor(beginSecondFactor, requireEnrollingActor);
export const confirmSecondFactorAction = async (_: unknown, data: FormData) =>
  act(codeSchema, data, async (actor, input) => confirmSecondFactor(actor, input, await here()), requireEnrollingActor);
export const renewRecoveryCodesAction = async (_: unknown, data: FormData) =>
  act(proofSchema, data, async (actor, input) => renewRecoveryCodes(actor, input, await here()));
export const endSecondFactorAction = async (_: unknown, data: FormData) =>
  act(proofSchema, data, async (actor, input) => endSecondFactor(actor, input, await here()));

/** Of somebody who is not signed in: the link says who. */
export async function followSignInLinkAction(_: unknown, data: FormData): Promise<ActionState<{ login: string }>> {
  await requireSameOrigin();
  const input = followLinkSchema.safeParse(Object.fromEntries(data));
  if (!input.success) return { ok: false, message: "", issues: issuesOf(input.error) };
  return followSignInLink(input.data, await addressHere());
}
