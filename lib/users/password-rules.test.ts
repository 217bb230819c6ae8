import { expect, it } from "vitest";
import { commonPasswords } from "./common-passwords.ts";
import { PASSWORD_MIN, passwordFlaw } from "./password-rules.ts";

it.each([
  ["", "short"],
  ["123456789", "short"],
  // Nine characters, eighteen UTF-16 units.
  ["😀😁😂🤣😃😄😅😆😉", "short"],
  ["x".repeat(201), "long"],
  ["Chen.Xiaohua", "login"],
  ["Password123", "common"],
  ["aaaaaaaaaaaa", "common"],
  ["121212121212", "common"],
  ["家门口的事要说清楚才好", null],
  ["correct horse battery", null],
])("%s → %s", (password, flaw) => expect(passwordFlaw(password, "chen.xiaohua")).toBe(flaw));

it("lists only common passwords that the length would let pass, in lower case", () => {
  for (const password of commonPasswords) {
    expect(password.length).toBeGreaterThanOrEqual(PASSWORD_MIN);
    expect(password).toBe(password.toLowerCase());
  }
});
