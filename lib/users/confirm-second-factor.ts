import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { beginAttempt, takeBackAttempt } from "../auth/attempts.ts";
import { readCode } from "../auth/second-factor.ts";
import { spendStep } from "../auth/spend-code.ts";
import { db } from "../db.ts";
import { translator } from "../messages/index.ts";
import { endSessionsOf } from "./administer.ts";
import { makeRecoveryCodes } from "./recovery-codes.ts";
import type { Here } from "./prove.ts";

const t = translator("secondFactor");

/** From the first right code on, signing in asks for one; browsers that were let in without are signed out. Answers the recovery codes. */
export async function confirmSecondFactor(actor: Actor, { code }: { code: string }, { sessionId, address }: Here, now = new Date()): Promise<ActionState<string[]>> {
  const refuse = (message: string) => ({ ok: false as const, message, issues: [{ field: "code", message }] });
  const { login } = await db().user.findUniqueOrThrow({ where: { id: actor.id }, select: { login: true } });
  const attempt = await beginAttempt(login, address, now);
  if ("wait" in attempt) return refuse(t("wait", { minutes: Math.ceil(attempt.wait / 60) }));
  const read = readCode(code);
  const state = await db().$transaction(async (tx): Promise<ActionState<string[]>> => {
    // Waits for sign-ins that are under way, so that their sessions are seen here.
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${actor.id} FOR UPDATE`;
    const factor = await tx.secondFactor.findUnique({ where: { userId: actor.id } });
    if (!factor) return { ok: false, message: t("gone"), issues: [] };
    if (factor.confirmedAt) return { ok: false, message: t("alreadyOn"), issues: [] };
    if (read?.kind !== "app" || !(await spendStep(tx, actor.id, factor.secret, read.code, now))) return refuse(t("firstCodeWrong"));
    await tx.secondFactor.update({ where: { userId: actor.id }, data: { confirmedAt: now } });
    const codes = await makeRecoveryCodes(tx, actor.id);
    const ended = await endSessionsOf(tx, actor.id, sessionId);
    await record(tx, actor, { action: "user.second-factor-on", subject: ["User", actor.id], detail: { sessionsEnded: ended } });
    return { ok: true, value: codes };
  });
  if (state.ok) await takeBackAttempt(attempt);
  return state;
}
