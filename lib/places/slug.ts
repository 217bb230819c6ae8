import { pinyin } from "pinyin-pro";
import { slugFrom } from "../articles/slug.ts";

/** What kind of place it is, said at the end of its name; the address does without. */
const ending = /(?<=.{2})(省|市|区|县|街道|镇|乡|社区|居民区|小区|村)$/u;

/** 柳岸街道 has its address at liuan. */
export function placeSlug(name: string): string {
  return slugFrom(withoutKind(name)).replaceAll("-", "");
}

const withoutKind = (name: string) => name.trim().replace(ending, "");

/** How little needs to be typed to find a place: 桥头, qiaotou, qt. */
export function shortestSpellings(name: string): { word: string; pinyin: string; initials: string } {
  const word = withoutKind(name);
  const [initials = "", full = ""] = spellings(word).split(" ").toReversed();
  return { word, pinyin: full, initials };
}

/** A name as people type it to find it: itself, its pinyin, and the first letters of that. */
export function spellings(name: string): string {
  const letters = (pattern: "pinyin" | "first") => pinyin(name, { pattern, toneType: "none", type: "array", v: true }).join("");
  return [name, letters("pinyin"), letters("first")].join(" ").toLowerCase();
}
