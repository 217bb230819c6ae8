import { expect, it } from "vitest";
import { passwordFlaw } from "./password-rules.ts";
import { generatePassword, hashPassword, verifyPassword } from "./password.ts";

it("hashes with argon2id and knows the password again, however its accents are composed", async () => {
  const stored = await hashPassword("caf\u00e9 am Markt");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(stored, "cafe\u0301 am Markt")).toBe(true);
  expect(await verifyPassword(stored, "cafe am Markt")).toBe(false);
});

it("generates passwords that its own rules accept, never twice the same", () => {
  const passwords = Array.from({ length: 50 }, generatePassword);
  for (const password of passwords) {
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(passwordFlaw(password, "someone")).toBeNull();
  }
  expect(new Set(passwords).size).toBe(50);
});
