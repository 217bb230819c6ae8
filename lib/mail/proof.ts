import { isSignature, signature } from "../auth/seal.ts";

const lasts = 3 * 24 * 3_600_000;

/** What is sent to an address, and comes back from whoever reads there: "7.mhq2k0.SIGNATURE". */
export type Proof = { userId: number; expiresAt: Date; sign: string };

export function makeProof(userId: number, address: string, now: Date, expiresAt = new Date(now.getTime() + lasts)): { proof: string; expiresAt: Date } {
  return { proof: `${userId}.${expiresAt.getTime().toString(36)}.${signature(signed(userId, address, expiresAt))}`, expiresAt };
}

export function readProof(text: string): Proof | null {
  const [, id, time, sign] = /^([1-9]\d{0,8})\.([0-9a-z]{1,11})\.([\w-]{43})$/.exec(text) ?? [];
  return id && time && sign ? { userId: Number(id), expiresAt: new Date(parseInt(time, 36)), sign } : null;
}

/** Of this person, for this address, and not too old. */
export const proves = ({ userId, expiresAt, sign }: Proof, address: string, now: Date) =>
  address !== "" && expiresAt > now && isSignature(sign, signed(userId, address, expiresAt));

/** What is signed. */
const signed = (userId: number, address: string, expiresAt: Date) => `${userId} ${expiresAt.getTime()} ${address}`;
