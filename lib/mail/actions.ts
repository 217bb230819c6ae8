"use server";

import type { ActionState } from "../action-state.ts";
import { requireSameOrigin } from "../auth/session.ts";
import { formAction } from "../form-action.ts";
import { translator } from "../messages/index.ts";
import { addressOfSchema, addressSchema, mailIdSchema, proofSchema, testSchema } from "./schema.ts";
import { sendAgain } from "./send-again.ts";
import { sendTest } from "./send-test.ts";
import { askAgain, setAddress } from "./set-address.ts";
import { verifyAddress } from "./verify-address.ts";
import { z } from "zod";

const fields = (data: FormData) => Object.fromEntries(data);

export const setOwnAddressAction = async (_: unknown, data: FormData): Promise<ActionState> =>
  formAction(addressSchema, fields(data), (actor, { address }) => setAddress(actor, { userId: actor.id, address }));
export const setAddressAction = async (_: unknown, data: FormData): Promise<ActionState> => formAction(addressOfSchema, fields(data), (actor, input) => setAddress(actor, input));
export const askAgainAction = async (): Promise<ActionState> => formAction(z.object({}), {}, (actor) => askAgain(actor));
export const sendTestAction = async (_: unknown, data: FormData): Promise<ActionState> => formAction(testSchema, fields(data), (actor, input) => sendTest(actor, input));
export const sendAgainAction = async (_: unknown, data: FormData): Promise<ActionState> => formAction(mailIdSchema, fields(data), (actor, input) => sendAgain(actor, input));

/** Of somebody who need not be signed in: the proof says who. */
export async function verifyAddressAction(_: unknown, data: FormData): Promise<ActionState> {
  await requireSameOrigin();
  const input = proofSchema.safeParse(fields(data));
  return input.success ? verifyAddress(input.data) : { ok: false, message: translator("mail")("verify.goneText"), issues: [] };
}
