import { expect, it } from "vitest";
import { readRefusal, refusalCode } from "./refusal.ts";

it.each([{ reason: "wrong" }, { reason: "code-missing" }, { reason: "code-wrong" }, { reason: "wait", seconds: 840 }] as const)("carries %o over", (refusal) =>
  expect(readRefusal(refusalCode(refusal))).toEqual(refusal),
);
it.each(["CredentialsSignin", "wait-", "wait-1e9", ""])("makes nothing of %s", (code) => expect(readRefusal(code)).toBeNull());
