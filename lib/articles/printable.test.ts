import { expect, it } from "vitest";
import { printable } from "./printable.ts";

it("removes what cannot be stored, and nothing else", () =>
  expect(printable({ a: ["楼\u0000道\u001b", "一\r\n二\r三\t"], b: { c: null, d: 1, e: true } })).toEqual({
    a: ["楼道", "一\n二\n三\t"],
    b: { c: null, d: 1, e: true },
  }));

it("replaces half a character, which no database takes", () => expect(printable("a\ud800b")).toBe("a\ufffdb"));
