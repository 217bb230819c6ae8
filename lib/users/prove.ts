import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { attemptSucceeded, beginAttempt } from "../auth/attempts.ts";
import { spendCode } from "../auth/spend-code.ts";
import { db } from "../db.ts";
import type { Tx } from "../db.ts";
import { translator } from "../messages/index.ts";
import { verifyPassword } from "./password.ts";

/** The browser it is done from stays signed in; all others are signed out. */
export type Here = { sessionId: string; address: string };
export type Proof = { password: string; code: string };

const t = translator("secondFactor");

/** Does what only the person themself may do, with password and code: guesses of either are throttled like signing in. */
export async function proving<T>(actor: Actor, { password, code }: Proof, { address }: Here, now: Date, change: (tx: Tx) => Promise<T>): Promise<ActionState<T>> {
  const refuse = (field: keyof Proof, message: string) => ({ ok: false as const, message: "", issues: [{ field, message }] });
  const user = await db().user.findUniqueOrThrow({ where: { id: actor.id } });
  const attempt = await beginAttempt(user.login, address, now);
  if ("wait" in attempt) return refuse("password", t("wait", { minutes: Math.ceil(attempt.wait / 60) }));
  if (!(await verifyPassword(user.passwordHash, password))) {
    await db().$transaction((tx) => record(tx, actor, { action: "user.password-refused", subject: ["User", user.id], detail: { address } }));
    return refuse("password", t("passwordWrong"));
  }
  const state = await db().$transaction(async (tx): Promise<ActionState<T>> => {
    if (await spendCode(tx, user.id, code, now)) return { ok: true, value: await change(tx) };
    await record(tx, actor, { action: "user.code-refused", subject: ["User", user.id], detail: { address } });
    return refuse("code", t("codeWrong"));
  });
  if (state.ok) await attemptSucceeded(attempt);
  return state;
}
