import { describe, expect, it } from "vitest";
import { inScript, scriptOf, withoutScript } from "./address.ts";

describe("an address in Traditional", () => {
  it.each([
    ["/", "/zh-Hant"],
    ["/places/a?after=1-2", "/zh-Hant/places/a?after=1-2"],
    ["/?q=1", "/zh-Hant?q=1"],
  ])("%s is %s, and back", (plain, traditional) => {
    expect(inScript(plain, "zh-Hant")).toBe(traditional);
    expect(scriptOf(new URL(traditional, "http://site").pathname)).toBe("zh-Hant");
    expect(inScript(plain, "zh-Hans")).toBe(plain);
  });
  it("is another's where it only begins alike", () => {
    expect(scriptOf("/zh-Hanthing")).toBe("zh-Hans");
    expect(withoutScript("/zh-Hant")).toBe("/");
    expect(withoutScript("/zh-Hant/places")).toBe("/places");
    expect(withoutScript("/zh-Hant?q=1")).toBe("/?q=1");
    expect(withoutScript("/places")).toBe("/places");
  });
});
