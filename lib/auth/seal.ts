import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "../env.ts";

const IV = 12;
const TAG = 16;
type Purpose = "second factor" | "mailed link";

/** A key for one purpose, made of the site's secret: what one key protects, no other opens. */
const keyFor = (purpose: string) => Buffer.from(hkdfSync("sha256", env().NEXTAUTH_SECRET, "", `bilin ${purpose}`, 32));

/** Encrypts by AES-256-GCM. `owner` is part of the seal: moved to another person's row, it does not open. */
export function seal(text: string, owner: number, purpose: Purpose = "second factor"): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), iv).setAAD(Buffer.from(String(owner)));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** Null where it was changed, belongs to another, or the site has another secret by now. */
export function unseal(sealed: string, owner: number, purpose: Purpose = "second factor"): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < IV + TAG) return null;
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, IV), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(String(owner))).setAuthTag(bytes.subarray(IV, IV + TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

/** What proves that a text came from this site, while it has the same secret: 43 characters. */
export const signature = (text: string) => createHmac("sha256", keyFor("mail address")).update(text).digest("base64url");

export const isSignature = (sign: string, text: string) => sign.length === 43 && timingSafeEqual(Buffer.from(sign), Buffer.from(signature(text)));

/** A recovery code as it is stored: of no use to who reads the database without the site's secret. */
export const hashRecoveryCode = (code: string, owner: number) => createHmac("sha256", keyFor("recovery codes")).update(`${owner} ${code}`).digest("base64url");
