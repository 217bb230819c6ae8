import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["東園社區議事會", "东园社区议事会"],
    ["东园社区议事会", "东园社区议事会"],
    ["裡面裏面 乾隆 餅乾 眾衆", "里面里面 乾隆 饼干 众众"],
    ["ＡＢＣ １２３　WiFi", "abc 123 wifi"],
  ])("%s is compared as %s", (text, folded) => expect(fold(text)).toBe(folded));

  it("keeps every place where it was, also where a small letter is longer", () => {
    const text = "İstanbul 東園";
    expect(fold(text)).toHaveLength(text.length);
    expect(fold(text).slice(-2)).toBe("东园");
  });
});
