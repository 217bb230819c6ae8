import { createHash, randomBytes } from "node:crypto";
import type { Tx } from "../db.ts";
import { env } from "../env.ts";
import type { SignInLinkKind } from "../generated/prisma/enums.ts";
import { addressView, reachOf } from "../mail/address.ts";
import { mailIsOn } from "../mail/transport.ts";
import type { NewLink } from "./user.ts";

const HOUR = 3_600_000;
const lasts: Record<SignInLinkKind, number> = { INVITATION: 7 * 24 * HOUR, PASSWORD_RESET: 24 * HOUR };

export const hashToken = (token: string) => createHash("sha256").update(token).digest("base64url");

export const urlOf = (token: string) => `${env().SITE_URL}/sign-in/link/${token}`;

/** In place of any former one. The token, 256 bits, is in the answer and nowhere else. */
export async function makeLink(tx: Tx, { id: userId, name }: { id: number; name: string }, kind: SignInLinkKind, now: Date): Promise<NewLink> {
  const token = randomBytes(32).toString("base64url");
  const link = { kind, hash: hashToken(token), createdAt: now, expiresAt: new Date(now.getTime() + lasts[kind]) };
  await tx.signInLink.upsert({ where: { userId }, create: { userId, ...link }, update: link });
  const mail = addressView(await tx.mailSettings.findUnique({ where: { userId } }));
  return { userId, name, kind, token, url: urlOf(token), expiresAt: link.expiresAt, address: mail.address, reach: reachOf(mail, kind, mailIsOn()) };
}
