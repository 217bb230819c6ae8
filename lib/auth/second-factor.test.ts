import { describe, expect, it } from "vitest";
import { RECOVERY_CODES, addressOf, newRecoveryCodes, newSecret, readCode, stepOf } from "./second-factor.ts";

// The SHA-1 table of RFC 6238, appendix B, in six digits.
const ofTheStandard = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1000);

describe("a code", () => {
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_234_567_890, "005924"],
    [20_000_000_000, "353130"],
  ])("is right at second %i as the standard has it", (seconds, code) => expect(stepOf(ofTheStandard, code, at(seconds))).toBe(Math.floor(seconds / 30)));

  it("is taken a half minute early or late, as of its own half minute, and no further", () => {
    expect(stepOf(ofTheStandard, "287082", at(29))).toBe(1);
    expect(stepOf(ofTheStandard, "287082", at(89))).toBe(1);
    expect(stepOf(ofTheStandard, "287082", at(90))).toBeNull();
    expect(stepOf(ofTheStandard, "287083", at(59))).toBeNull();
  });
});

describe("what somebody types", () => {
  it.each([
    [" 287 082 ", { kind: "app", code: "287082" }],
    ["２８７０８２", { kind: "app", code: "287082" }],
    ["K7MT-p3xw–hd9q", { kind: "recovery", code: "k7mtp3xwhd9q" }],
  ])("%s is read", (typed, read) => expect(readCode(typed)).toEqual(read));
  it.each(["", "28708", "2870821", "k7mt-p3xw", "k7mt-p3xw-hd1q", "287o82"])("%s can be no code", (typed) => expect(readCode(typed)).toBeNull());
});

it("tells the app the site, the account and the secret", () => {
  const address = new URL(addressOf(ofTheStandard, { issuer: "比邻", label: "chen" }));
  expect(address.protocol + address.host).toBe("otpauth:totp");
  expect(decodeURIComponent(address.pathname)).toBe("/比邻:chen");
  expect(address.searchParams.get("secret")).toBe(ofTheStandard);
});

it("makes secrets of 160 bits and recovery codes that can be read back, all different", () => {
  expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/);
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(RECOVERY_CODES);
  for (const code of codes) expect(readCode(code)?.kind).toBe("recovery");
});
