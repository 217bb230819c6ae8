import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import { beginAttempt, takeBackAttempt } from "../auth/attempts.ts";
import { db } from "../db.ts";
import type { SignInLinkKind } from "../generated/prisma/enums.ts";
import { verifyWithin } from "../mail/verify-address.ts";
import { translator } from "../messages/index.ts";
import { endSessionsOf } from "./administer.ts";
import { PASSWORD_MAX, PASSWORD_MIN, passwordFlaw } from "./password-rules.ts";
import { hashPassword } from "./password.ts";
import type { FollowLink } from "./schema.ts";
import { hashToken } from "./sign-in-links.ts";

type Found = { userId: number; kind: SignInLinkKind; login: string; name: string };

/**
 * Whose link it is; null where it was used, has expired, was withdrawn, or the person was deactivated. What is none counts
 * as a guess from its address. Looking does not use it up: programs that show what is behind an address look, too.
 */
export async function openSignInLink(token: string, address: string, now = new Date()): Promise<Found | { wait: number } | null> {
  const hash = hashToken(token);
  const attempt = await beginAttempt(`link ${hash.slice(0, 16)}`, address, now);
  if ("wait" in attempt) return attempt;
  const link = await db().signInLink.findUnique({ where: { hash }, include: { user: true } });
  if (!link || link.expiresAt <= now || link.user.deactivatedAt) return null;
  await takeBackAttempt(attempt);
  return { userId: link.userId, kind: link.kind, login: link.user.login, name: link.user.name };
}

/** Sets the password, once, and ends the person's sessions. Who has a second factor keeps it. Answers with the login. */
export async function followSignInLink({ token, next, mail }: FollowLink, address: string, now = new Date()): Promise<ActionState<{ login: string }>> {
  const t = translator("users");
  const of = translator("signInLinks");
  const found = await openSignInLink(token, address, now);
  if (found && "wait" in found) return { ok: false, message: of("page.wait", { minutes: Math.ceil(found.wait / 60) }), issues: [] };
  const gone = { ok: false as const, message: of("page.goneText"), issues: [] };
  if (!found) return gone;
  const { userId, kind, login } = found;
  const flaw = passwordFlaw(next, login);
  if (flaw) return { ok: false, message: "", issues: [{ field: "next", message: t(`account.flaw.${flaw}`, { min: PASSWORD_MIN, max: PASSWORD_MAX }) }] };
  const passwordHash = await hashPassword(next);
  return db().$transaction(async (tx) => {
    // Of two at the same moment the second waits for the first, and finds the link gone.
    const { count: followed } = await tx.signInLink.deleteMany({ where: { userId, hash: hashToken(token), expiresAt: { gt: now } } });
    if (followed === 0) return gone;
    const { count: active } = await tx.user.updateMany({ where: { id: userId, deactivatedAt: null }, data: { passwordHash } });
    if (active === 0) return gone;
    await tx.signInFailure.deleteMany({ where: { login } });
    const ended = await endSessionsOf(tx, userId);
    if (mail) await verifyWithin(tx, mail, now, userId);
    await record(tx, { id: userId }, { action: kind === "INVITATION" ? "user.joined" : "user.password-reset", subject: ["User", userId], detail: { sessionsEnded: ended } });
    return { ok: true, value: { login } };
  });
}
