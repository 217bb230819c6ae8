import { describe, expect, it } from "vitest";
import { anchorAt, findAnchor } from "./anchor.ts";

const text = "第一次议事会开了，来了十二户居民。第二次议事会开了，来了四十户居民，坐满了整个楼道。";
const mark = (quote: string, last = false) => {
  const from = last ? text.lastIndexOf(quote) : text.indexOf(quote);
  return anchorAt(text, from, from + quote.length);
};
const words = (now: string, anchor: ReturnType<typeof mark>) => {
  const found = findAnchor(now, anchor);
  return found && now.slice(found.from, found.to);
};

describe("findAnchor", () => {
  it("finds the very words again", () => {
    const from = text.indexOf("四十户");
    expect(findAnchor(text, mark("四十户"))).toEqual({ from, to: from + 3, changed: false });
  });
  it("behind what was written before them", () => expect(findAnchor(`新的一段。\n${text}`, mark("四十户"))?.from).toBe(text.indexOf("四十户") + 6));
  it("of two alike the one that was meant", () => {
    expect(findAnchor(text, mark("议事会开了", true))?.from).toBe(text.lastIndexOf("议事会开了"));
    expect(findAnchor(text, mark("议事会开了"))?.from).toBe(text.indexOf("议事会开了"));
  });
  it("also where what was around them changed", () =>
    expect(findAnchor(text.replace("第二次", "上周第二回"), mark("议事会开了", true))?.from).toBe(text.replace("第二次", "上周第二回").lastIndexOf("议事会开了")));
  it("knows the place where the words themselves were rewritten", () => {
    const now = text.replace("来了四十户居民", "来了近五十户的居民");
    expect(findAnchor(now, mark("四十户"))).toMatchObject({ changed: true });
    expect(words(now, mark("四十户"))).toBe("近五十户的");
  });
  it("at the head of a text, at its end, and where they were the whole of it", () => {
    expect(words(text.replace("第一次", "第一回"), mark("第一次议"))).toBe("第一回议");
    expect(words(text.replace("楼道。", "院子！"), mark("楼道。"))).toBe("院子！");
    expect(words("楼道里的议事会", anchorAt("楼下的会", 0, 4))).toBe("楼道里的议事会");
  });
  it("not where they were struck out", () => expect(findAnchor(text.replace("四十户", ""), mark("四十户"))).toBeNull());
  it("not in another text", () => expect(findAnchor("完全不同的一篇。", mark("四十户"))).toBeNull());
  it("nothing is no quote", () => expect(findAnchor(text, { quote: "", before: "", after: "" })).toBeNull());
});
