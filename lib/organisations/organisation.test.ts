import { expect, it } from "vitest";
import { phoneNumbers } from "./organisation.ts";

it("calls each number by itself, without its spaces", () =>
  expect(phoneNumbers("000-5550 0101、 +86 000 5550 0102、")).toEqual([
    { text: "000-5550 0101", href: "tel:000-55500101" },
    { text: "+86 000 5550 0102", href: "tel:+8600055500102" },
  ]));
it("none", () => expect(phoneNumbers("")).toEqual([]));
