import type { LeftOut, PastedBlock, Run } from "./blocks";
import { nothingLeftOut, wordsOf } from "./blocks";
import { outermost } from "./context";
import { readBlocks } from "./read-blocks";
import type { Piece } from "./tree";

export type Pasted = { blocks: PastedBlock[]; left: LeftOut };

/** Foreign markup reduced to what a text here can hold, and to what somebody who looked at the page saw of it. */
export function clean(body: Piece): Pasted {
  const left = { ...nothingLeftOut };
  return { blocks: withHeadings(readBlocks(body, outermost(left))), left };
}

/** Longer ones, and whole sentences, are no headings. */
const longest = 30;
const isSentence = /[。！？；，,.!?;:：]$/u;

/** WeChat knows no headings: there, short bold lines larger than the rest of the text are meant so. */
function withHeadings(blocks: PastedBlock[]): PastedBlock[] {
  if (blocks.some(({ type }) => type === "heading")) return blocks;
  const usual = usualSize(blocks);
  return blocks.map((block) => {
    if (block.type !== "paragraph" || usual === null || !isLikeHeading(block.runs, usual)) return block;
    return { type: "heading", level: 2, runs: block.runs.map((run) => ({ ...run, bold: false })) };
  });
}

function isLikeHeading(runs: Run[], usual: number): boolean {
  const words = wordsOf(runs);
  return words.length <= longest && !words.includes("\n") && !isSentence.test(words) && runs.every(({ bold, href, size, text }) => text.trim() === "" || (bold && !href && (size ?? 0) > usual));
}

/** The size of most of the letters. */
function usualSize(blocks: PastedBlock[]): number | null {
  const letters = new Map<number, number>();
  for (const block of blocks) {
    if (block.type !== "paragraph") continue;
    for (const { size, text } of block.runs) if (size !== null) letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
