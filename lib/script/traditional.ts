import { Converter } from "opencc-js/cn2t";

/** A name that readers of Traditional see as it is written here, whatever its characters become elsewhere. */
export type SpecialName = { name: string; traditional: string };

/** Made at first use: its dictionaries take a third of a second and some megabytes. */
let convert: ((text: string) => string) | undefined;

/** Simplified Chinese in the characters of Taiwan; words stay what they are. */
function plain(text: string): string {
  convert ??= Converter({ from: "cn", to: "tw" });
  return convert(text);
}

/** How a site writes in Traditional. Of names that begin alike the longest counts. */
export function traditionalWriter(names: SpecialName[]): (text: string) => string {
  if (names.length === 0) return plain;
  const byName = new Map(names.map(({ name, traditional }) => [name, traditional]));
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  const pattern = new RegExp(`(${longestFirst.join("|")})`, "u");
  return (text) =>
    text
      .split(pattern)
      .map((piece) => byName.get(piece) ?? plain(piece))
      .join("");
}
