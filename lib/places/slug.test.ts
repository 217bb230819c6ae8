import { expect, it } from "vitest";
import { placeSlug, shortestSpellings, spellings } from "./slug.ts";

it.each([
  ["柳岸街道", "liuan"],
  ["梧桐里社区", "wutongli"],
  ["沁园春小区", "qinyuanchun"],
  ["城南居民区", "chengnan"],
  ["黄县", "huangxian"],
  ["江边3号楼", "jiangbian3haolou"],
  ["……", ""],
])("%s: %s", (name, slug) => expect(placeSlug(name)).toBe(slug));

it("is found by its characters, its pinyin and the first letters", () => expect(spellings("桥头社区")).toBe("桥头社区 qiaotoushequ qtsq"));

it("is found by as little as this", () => expect(shortestSpellings("桥头社区")).toEqual({ word: "桥头", pinyin: "qiaotou", initials: "qt" }));
