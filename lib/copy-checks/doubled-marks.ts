import type { Edit } from "./finding.ts";

/** What the library leaves alone: marks written twice, dots for an ellipsis, hyphens for a dash, wide digits and letters. */
const rules: [pattern: RegExp, mend: (found: string) => string][] = [
  [/([，、；：。])\1+/gu, (found) => (/^。{3,}$/u.test(found) ? "……" : found[0]!)],
  [/[，、；：](?=[。！？])|(?<=[。！？])[，、；：]/gu, () => ""],
  [/(?<=[\p{Script=Han}”’》）])[?!]{2,3}/gu, (found) => found.replaceAll("?", "？").replaceAll("!", "！")],
  [/(?<=[\p{Script=Han}”’》），。？！])\.{3,6}|(?<![.\d])\.{3,6}(?=[\p{Script=Han}“‘《（，。？！])/gu, () => "……"],
  [/(?<!…)…(?!…)/gu, () => "……"],
  [/(?<=[\p{Script=Han}”’》），。？！])-{2,3}(?!-)|(?<!-)-{2,3}(?=[\p{Script=Han}“‘《（])/gu, () => "——"],
  [/[０-９Ａ-Ｚａ-ｚ％]+/gu, (found) => found.normalize("NFKC")],
];

export function doubledMarks(text: string): Edit[] {
  const all = rules.flatMap(([pattern, mend]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length, insert: mend(found) })),
  );
  const taken = new Set<number>();
  return all.filter(({ from, to }) => {
    const places = Array.from({ length: to - from }, (_, index) => from + index);
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}
