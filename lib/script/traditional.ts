import { Converter } from "opencc-js/cn2t";

/** A name that readers of Traditional see as it is written here, whatever its characters become elsewhere. */
export type SpecialName = { name: string; traditional: string };

/** What the dictionaries take for another word (道里 is a district, 上签 a lot drawn in a temple, 明了 means plain) and reports often say. */
const phrases: SpecialName[] = [
  ["楼道里", "樓道裡"], ["巷道里", "巷道裡"], ["通道里", "通道裡"],
  ["签了", "簽了"], ["签过", "簽過"], ["签好", "簽好"], ["签上", "簽上"],
  ["写明了", "寫明了"], ["标明了", "標明了"], ["查明了", "查明了"], ["讲明了", "講明了"], ["指明了", "指明了"], ["点明了", "點明了"], ["问明了", "問明了"],
].map(([name = "", traditional = ""]) => ({ name, traditional }));

/** Made at first use: its dictionaries take a third of a second and some megabytes. */
let convert: ((text: string) => string) | undefined;

/** Simplified Chinese in the characters of Taiwan; words stay what they are. */
function plain(text: string): string {
  convert ??= Converter({ from: "cn", to: "tw" });
  return convert(text);
}

/** How a site writes in Traditional. Of names that begin alike the longest counts. */
export function traditionalWriter(names: SpecialName[]): (text: string) => string {
  const byName = new Map([...phrases, ...names].map(({ name, traditional }) => [name, traditional]));
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  const pattern = new RegExp(`(${longestFirst.join("|")})`, "u");
  return (text) =>
    text
      .split(pattern)
      .map((piece) => byName.get(piece) ?? plain(piece))
      .join("");
}
