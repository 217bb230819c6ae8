import { translator } from "@/lib/messages/index";
import type { PastedBlock } from "./blocks";
import type { Pasted } from "./clean";

const t = translator("paste");

/** What came with a paste and what was left out; null where there is nothing to say that one would not see. */
export function noteOn({ blocks, left }: Pasted): string | null {
  const count = (type: PastedBlock["type"]) => blocks.filter((block) => block.type === type).length;
  const pictures = blocks.flatMap((block) => (block.type === "picture" ? [block.picture] : []));
  const local = pictures.filter(({ kind }) => kind === "local").length;
  const came = said([
    ["paragraphs", count("paragraph") + count("quote")],
    ["headings", count("heading")],
    ["lists", count("list")],
    ["tables", count("table")],
    ["pictures", pictures.length - local],
  ]);
  const gone = said([
    ["deletions", left.deletions],
    ["hiddenLinks", left.hiddenLinks],
    ["hiddenTexts", left.hiddenTexts],
    ["advertising", left.advertising],
    ["badLinks", left.badLinks],
  ]);
  const absent = said([
    ["ornaments", left.ornaments],
    ["media", left.media],
  ]);
  const isPlain = blocks.every(({ type }) => type === "paragraph") && !gone && !absent;
  if (isPlain) return null;
  return [came && t("came", { what: came }), gone && t("gone", { what: gone }), absent && t("absent", { what: absent }), local > 0 && t("local", { count: local })]
    .filter(Boolean)
    .join("");
}

type Countable = "paragraphs" | "headings" | "lists" | "tables" | "pictures" | "deletions" | "hiddenLinks" | "hiddenTexts" | "advertising" | "badLinks" | "ornaments" | "media";

const said = (counts: [Countable, number][]) => counts.flatMap(([what, count]) => (count > 0 ? [t(`counts.${what}`, { count })] : [])).join("、");
