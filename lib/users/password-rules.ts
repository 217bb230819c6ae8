import { commonPasswords } from "./common-passwords.ts";

export const PASSWORD_MIN = 10;
/** Long enough for any phrase; hashing longer ones would only cost time. */
export const PASSWORD_MAX = 200;

export type PasswordFlaw = "short" | "long" | "login" | "common";

/** What is wrong with a password somebody chose; null when it will do. */
export function passwordFlaw(password: string, login: string): PasswordFlaw | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return "short";
  if (length > PASSWORD_MAX) return "long";
  const plain = password.toLowerCase();
  if (plain === login.toLowerCase()) return "login";
  if (commonPasswords.has(plain) || new Set(plain).size < 4) return "common";
  return null;
}
