import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { attemptSucceeded, beginAttempt } from "../auth/attempts.ts";
import { db } from "../db.ts";
import { translator } from "../messages/index.ts";
import { endSessionsOf } from "./administer.ts";
import { PASSWORD_MAX, PASSWORD_MIN, passwordFlaw } from "./password-rules.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import type { Here } from "./prove.ts";
import type { ChangePassword } from "./schema.ts";

/** Guessing the present password is throttled like signing in: a browser left open is no way around it. */
export async function changeOwnPassword(actor: Actor, { current, next }: ChangePassword, { sessionId, address }: Here): Promise<ActionState> {
  const t = translator("users");
  const refuse = (field: string, message: string) => ({ ok: false as const, message: t("refused"), issues: [{ field, message }] });

  const user = await db().user.findUniqueOrThrow({ where: { id: actor.id } });
  const flaw = passwordFlaw(next, user.login);
  if (flaw) return refuse("next", t(`account.flaw.${flaw}`, { min: PASSWORD_MIN, max: PASSWORD_MAX }));

  const attempt = await beginAttempt(user.login, address, new Date());
  if ("wait" in attempt) return refuse("current", t("account.passwordWait", { minutes: Math.ceil(attempt.wait / 60) }));
  const wrong = () => refuse("current", t("account.passwordCurrentWrong"));
  if (!(await verifyPassword(user.passwordHash, current))) {
    await db().$transaction((tx) => record(tx, actor, { action: "user.password-refused", subject: ["User", user.id], detail: { address } }));
    return wrong();
  }
  await attemptSucceeded(attempt);

  const passwordHash = await hashPassword(next);
  return db().$transaction(async (tx) => {
    // Another change or a reset may have come in between; then the present password is another by now.
    const { count } = await tx.user.updateMany({ where: { id: user.id, passwordHash: user.passwordHash }, data: { passwordHash } });
    if (count === 0) return wrong();
    const ended = await endSessionsOf(tx, user.id, sessionId);
    await record(tx, actor, { action: "user.password-changed", subject: ["User", user.id], detail: { sessionsEnded: ended } });
    return { ok: true, value: undefined };
  });
}
