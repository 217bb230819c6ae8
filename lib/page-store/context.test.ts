import { expect, it } from "vitest";
import { changesAt, newPageContext, pageContext } from "./context.ts";

const validUntil = (...instants: string[]) => {
  const context = newPageContext("/");
  pageContext().run(context, () => instants.forEach((instant) => changesAt(new Date(instant))));
  return context.validUntil;
};

it("a page that nothing in time changes stays", () => expect(validUntil()).toBe(Infinity));
it("the earliest instant counts, whatever is named after it", () =>
  expect(validUntil("2026-12-01", "2026-11-30", "2027-01-01")).toBe(Date.parse("2026-11-30")));
it("outside of a page nothing happens", () => expect(() => changesAt(new Date())).not.toThrow());
