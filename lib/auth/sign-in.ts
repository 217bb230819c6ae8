import { record } from "../audit/record.ts";
import { db } from "../db.ts";
import type { Tx } from "../db.ts";
import { hashPassword, verifyPassword } from "../users/password.ts";
import { attemptSucceeded, beginAttempt, takeBackAttempt } from "./attempts.ts";
import type { Refusal } from "./refusal.ts";
import { SESSION_MS, startOf } from "./session-life.ts";
import { signInSchema } from "./schema.ts";
import { spendCode } from "./spend-code.ts";

type Attempt = { login: unknown; password: unknown; code?: unknown; address: string; userAgent: string };
type Outcome = { ok: true; sessionId: string } | { ok: false; refusal: Refusal };

const refusedFor = (reason: "wrong" | "code-missing" | "code-wrong"): Outcome => ({ ok: false, refusal: { reason } });

/**
 * Starts a session. An unknown or deactivated account is refused in the same words and the same time as a wrong password.
 * Whoever has a second factor is asked for its code, with the password once more; a wrong one counts like a wrong password.
 */
export async function signIn({ address, userAgent, ...said }: Attempt, now = new Date()): Promise<Outcome> {
  const parsed = signInSchema.safeParse(said);
  if (!parsed.success) return refusedFor("wrong");
  const { login, password, code } = parsed.data;

  const attempt = await beginAttempt(login, address, now);
  if ("wait" in attempt) return { ok: false, refusal: { reason: "wait", seconds: attempt.wait } };

  const user = await db().user.findUnique({ where: { login } });
  const matches = await verifyPassword(user?.passwordHash ?? (await nobodysHash()), password);
  if (!user || user.deactivatedAt || !matches) return db().$transaction((tx) => refused(tx, user, address));

  const outcome = await db().$transaction(async (tx) => {
    // A reset, a deactivation or a new second factor that is under way is waited for, and then holds; one that comes later ends this session.
    const unchanged = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "User" WHERE id = ${user.id} AND "passwordHash" = ${user.passwordHash} AND "deactivatedAt" IS NULL FOR SHARE`;
    if (unchanged.length === 0) return refused(tx, user, address);
    const isAsked = (await tx.secondFactor.count({ where: { userId: user.id, confirmedAt: { not: null } } })) > 0;
    if (isAsked && code === "") return refusedFor("code-missing");
    const by = isAsked ? await spendCode(tx, user.id, code, now) : "password";
    if (by === null) {
      await record(tx, null, { action: "user.code-refused", subject: ["User", user.id], detail: { address } });
      return refusedFor("code-wrong");
    }
    await tx.session.deleteMany({ where: { userId: user.id, createdAt: { lt: startOf(now) } } });
    const session = await tx.session.create({
      data: { userId: user.id, address, userAgent: userAgent.slice(0, 300), createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + SESSION_MS) },
    });
    await record(tx, user, { action: by === "recovery" ? "user.signed-in-by-recovery-code" : "user.signed-in", subject: ["User", user.id], detail: { address } });
    return { ok: true as const, sessionId: session.id };
  });
  if (outcome.ok) await attemptSucceeded(attempt);
  // The guesses of codes before this one go on counting.
  else if (outcome.refusal.reason === "code-missing") await takeBackAttempt(attempt);
  return outcome;
}

/** What was typed is not written down: it may be a password in the wrong field. Nobody's account is 0. */
async function refused(tx: Tx, user: { id: number } | null, address: string): Promise<Outcome> {
  await record(tx, null, { action: "user.sign-in-refused", subject: ["User", user?.id ?? 0], detail: { address } });
  return refusedFor("wrong");
}

let hashed: Promise<string> | undefined;

/** Nobody's password, to take as long over an account that does not exist. */
function nobodysHash(): Promise<string> {
  return (hashed ??= hashPassword("nobody's password"));
}
