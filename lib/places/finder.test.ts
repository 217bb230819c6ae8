import { describe, expect, it } from "vitest";
import { find, findable } from "./finder.ts";

const rows: [id: number, names: string[], parents: number[]][] = [
  [1, ["武汉市", "武汉"], []],
  [2, ["武汉经济技术开发区", "武汉经开区", "经开区"], [1]],
  [3, ["武昌区"], [1]],
  [4, ["杨园街道"], [3]],
  [5, ["欧景苑社区", "欧景苑"], [4, 9]],
  [6, ["松坪街道"], [3]],
  [7, ["松坪社区"], [6]],
  [8, ["双桥社区"], [6]],
  [9, ["青山区"], [1]],
  [10, ["绿地小区"], [9]],
  [11, ["西桥社区"], [9]],
  [12, ["松坪社区"], [9]],
];
const places = rows.map(([id, names, parents]) => findable(id, `/places/${id}`, names, parents));
const ids = (q: string) => find(places, q).ids;

describe("one word finds a place", () => {
  it.each([
    ["欧景苑社区"], ["欧景苑"], ["歐景苑"], ["歐景苑社區"], ["景苑"], ["苑"],
    ["oujingyuan"], ["ou jing yuan"], ["OuJingYuan"], ["ōujǐngyuàn"], ["ou'jing'yuan"], ["oujingyuanshequ"],
    ["ojy"], ["OJY"], ["ojysq"], ["oujy"], ["oj"], ["ouj"], ["jingyuan"],
    ["欧景苑居委会"], ["欧景苑小区"], ["欧景苑社区居民委员会"],
  ])("%s", (q) => expect(ids(q)).toEqual([5]));

  it.each([
    ["经开区", 2], ["經開區", 2], ["jkq", 2], ["武汉经开区", 2], ["武汉经济技术开发区", 2],
    ["绿地", 10], ["lüdi", 10], ["lvdi", 10], ["ludi", 10],
  ] as const)("%s by another of its names, or another spelling", (q, id) => expect(ids(q)[0]).toBe(id));

  it("the whole name comes before those that have it in theirs", () => {
    expect(ids("武汉")).toEqual([1, 2]);
    expect(find(places, "武汉").exact).toBe(true);
  });
  it("a name that several have finds them all", () => expect(ids("songping")).toEqual([6, 7, 12]));
  it("a part finds all that have it, and is no exact name", () => {
    expect(ids("桥")).toEqual([8, 11]);
    expect(find(places, "桥").exact).toBe(false);
    expect(find(places, "欧景").exact).toBe(false);
    expect(find(places, "ojy").exact).toBe(true);
  });
  it("two letters in the midst of a name are too few", () => expect(ids("jy")).toEqual([]));
});

describe("more than one word", () => {
  it.each([
    ["杨园 欧景苑", [5]],
    ["yangyuan oujingyuan", [5]],
    ["青山区 欧景苑", [5]],
    ["青山 松坪社区", [12]],
    ["武昌区杨园街道欧景苑社区", [5]],
    ["武昌区松坪街道双桥社区3号楼", [8]],
    ["我家住在双桥社区", [8]],
    ["杨园 双桥", [4, 8]],
  ] as const)("%s", (q, expected) => expect(ids(q)).toEqual(expected));
});

describe("where there is none, what may have been meant", () => {
  it.each([
    ["殴景院", 5], ["oujinyuan", 5], ["songpin", 6], ["suangqiao", 8], ["西乔社区", 11],
  ] as const)("%s", (q, id) => {
    const { ids: hits, near } = find(places, q);
    expect(hits.length > 0 ? hits : near).toContain(id);
  });
  it("nothing sensible, nothing at all", () => {
    expect(find(places, "xyzzy")).toEqual({ ids: [], exact: false, near: [] });
    expect(find(places, " 。 ")).toEqual({ ids: [], exact: false, near: [] });
  });
});
