import { describe, expect, it } from "vitest";
import { colourChoices, defaultView, readView, sizeChoices, viewCookie, writeView } from "./view.ts";

describe("readView", () => {
  it.each([
    [undefined, ""],
    ["", ""],
    ["next-auth.session-token=large", ""],
    ["bilin-view=large", "large"],
    ["bilin-view=dark", "dark"],
    ["a=b; bilin-view=high.large; c=d", "large.high"],
    ["bilin-view=huge.light", "light"],
    ["bilin-view=normal.system", ""],
    ["xbilin-view=large", ""],
    ["bilin-view=", ""],
  ])("%s → %s", (cookies, view) => expect(writeView(readView(cookies))).toBe(view));
  it("is the default without a choice", () => expect(readView("a=b")).toEqual(defaultView));
  it("knows again what it wrote", () => {
    for (const size of sizeChoices) for (const colours of colourChoices) expect(readView(`${viewCookie}=${writeView({ size, colours })}`)).toEqual({ size, colours });
  });
});
