import { describe, expect, it } from "vitest";
import { defaultView, readView, writeView } from "./view.ts";

describe("readView", () => {
  it.each([
    [undefined, ""],
    ["", ""],
    ["next-auth.session-token=large", ""],
    ["bilin-view=large", "large"],
    ["a=b; bilin-view=high.large; c=d", "large.high"],
    ["bilin-view=huge.high", "high"],
    ["xbilin-view=large", ""],
    ["bilin-view=", ""],
  ])("%s → %s", (cookies, view) => expect(writeView(readView(cookies))).toBe(view));
  it("is the default without a choice", () => expect(readView("a=b")).toEqual(defaultView));
});
