import { randomInt } from "node:crypto";
import { Secret, TOTP } from "otpauth";

/** RFC 6238 as every authenticator app knows it. */
const kind = { algorithm: "SHA1", digits: 6, period: 30 };
/** How many codes before and after the present one are taken: clocks differ. */
const DRIFT = 1;
export const RECOVERY_CODES = 10;

/** Without characters that are easily taken for others. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";
const recovery = new RegExp(`^[${letters}]{12}$`);

/** 160 bits, in Base32 as apps want it typed. */
export const newSecret = () => new Secret({ size: 20 }).base32;

/** What the QR code says to the app. */
export const addressOf = (secret: string, { issuer, label }: { issuer: string; label: string }) =>
  new TOTP({ ...kind, issuer, label, secret: Secret.fromBase32(secret) }).toString();

/** The half minute that this is the code of, within the drift; null when it is wrong. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = TOTP.validate({ ...kind, token: code, secret: Secret.fromBase32(secret), timestamp, window: DRIFT });
  return delta === null ? null : TOTP.counter({ period: kind.period, timestamp }) + delta;
}

/** As in `k7mt-p3xw-hd9q`: 59 bits each. */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: RECOVERY_CODES }, () => [group(), group(), group()].join("-"));
}

export type TypedCode = { kind: "app" | "recovery"; code: string };

/** What somebody typed, with or without spaces and dashes, in letters of any size and width; null for what can be no code. */
export function readCode(typed: string): TypedCode | null {
  const code = typed.normalize("NFKC").toLowerCase().replace(/[\s\p{Pd}]/gu, "");
  if (/^\d{6}$/.test(code)) return { kind: "app", code };
  return recovery.test(code) ? { kind: "recovery", code } : null;
}
