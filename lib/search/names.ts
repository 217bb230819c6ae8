import { pinyin } from "pinyin-pro";
import { fold } from "./fold.ts";

export type NameKind = "PLACE" | "INITIATIVE";

/** A name that readers search by, in every way in which they may write it. */
export type Name = {
  kind: NameKind;
  id: number;
  name: string;
  href: string;
  /** The name, its short form, its aliases and what is left without 社区, 街道 and so on; folded, longest first. */
  written: string[];
  /** The pinyin of each, and its first letters. */
  pinyin: string[];
  initials: string[];
};

/** What kind of place it is, said at the end of its name: readers leave it out. */
const ending = /(?<=.{2})(省|市|区|县|街道|镇|乡|社区|居民区|小区|村)$/u;

const letters = (text: string, pattern: "pinyin" | "first") => pinyin(text, { pattern, toneType: "none", type: "array", v: true }).join("").toLowerCase().replace(/[^a-z0-9]/g, "");

export function nameOf(kind: NameKind, id: number, href: string, [name = "", ...others]: string[]): Name {
  const full = [name, ...others].map((one) => fold(one).trim()).filter(Boolean);
  const written = [...new Set(full.flatMap((one) => (kind === "PLACE" ? [one, one.replace(ending, "")] : [one])))].sort((a, b) => b.length - a.length);
  return { kind, id, name, href, written, pinyin: written.map((one) => letters(one, "pinyin")), initials: written.map((one) => letters(one, "first")) };
}

const isLetters = (text: string) => /^[a-zü]+$/.test(text);
const most = 20;

/** Names that a piece of a query may mean: written the same, beginning the same, or in pinyin. The best come first. */
export function namesMeant(names: Name[], piece: string): Name[] {
  return names
    .map((name) => ({ name, by: nearness(name, piece) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || a.name.name.length - b.name.name.length)
    .slice(0, most)
    .map(({ name }) => name);
}

function nearness(name: Name, piece: string): number {
  if (isLetters(piece)) {
    const asked = piece.replaceAll("ü", "v");
    if (asked.length < 2) return 0;
    if (name.pinyin.includes(asked)) return 3;
    if (name.initials.includes(asked)) return 2;
    return asked.length >= 4 && name.pinyin.some((one) => one.startsWith(asked)) ? 1 : 0;
  }
  if (piece.length < 2) return 0;
  if (name.written.includes(piece)) return 3;
  // What an initiative is called holds many ordinary words.
  if (name.kind === "INITIATIVE") return piece.length >= 3 && name.written.some((one) => one.includes(piece)) ? 1 : 0;
  return name.written.some((one) => one.startsWith(piece)) ? 2 : 0;
}

/** A piece cut before and after the names in it: 桥头社区加装电梯 holds one. */
export function cutAtNames(names: Name[], piece: string): string[] {
  let found = "";
  for (const { written } of names) for (const one of written) if (one.length > found.length && one.length >= 2 && piece.includes(one)) found = one;
  if (found === "" || found === piece) return [piece];
  const at = piece.indexOf(found);
  const rest = (text: string) => (text === "" ? [] : cutAtNames(names, text));
  return [...rest(piece.slice(0, at)), found, ...rest(piece.slice(at + found.length))];
}
