import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** What OWASP recommends for argon2id, the library's default algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize("NFC"));
}

/** Without characters that are easily taken for others. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** For handing to a person once, as in `k7mt-p3xw-hd9q-vr2c`: 79 bits. */
export function generatePassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
