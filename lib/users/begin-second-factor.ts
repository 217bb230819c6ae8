import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { seal } from "../auth/seal.ts";
import { addressOf, newSecret } from "../auth/second-factor.ts";
import { db } from "../db.ts";
import { translator } from "../messages/index.ts";
import { siteSettings } from "../settings/queries.ts";
import { qrCode } from "../share/qr-code.ts";
import type { NewSecondFactor } from "./user.ts";

/** What the authenticator app is to know. Nothing is asked for when signing in until a first code has confirmed it. */
export async function beginSecondFactor(actor: Actor): Promise<ActionState<NewSecondFactor>> {
  const { siteName } = await siteSettings();
  const secret = newSecret();
  return db().$transaction(async (tx) => {
    const { login, secondFactor } = await tx.user.findUniqueOrThrow({ where: { id: actor.id }, select: { login: true, secondFactor: true } });
    if (secondFactor?.confirmedAt) return { ok: false, message: translator("secondFactor")("alreadyOn"), issues: [] };
    const sealed = seal(secret, actor.id);
    await tx.secondFactor.upsert({ where: { userId: actor.id }, create: { userId: actor.id, secret: sealed }, update: { secret: sealed, lastStep: null } });
    await record(tx, actor, { action: "user.second-factor-begun", subject: ["User", actor.id] });
    return { ok: true, value: { secret, qr: qrCode(addressOf(secret, { issuer: siteName, label: login })) } };
  });
}
