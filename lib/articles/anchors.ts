import type { ReaderBlock } from "./article.ts";
import { numbered, slugFrom } from "./slug.ts";

/**
 * The name by which each heading of a text can be linked to; null for what is none. It follows from the heading's words,
 * so that a link holds however the text around it is rewritten.
 */
export function anchorsOf(blocks: ReaderBlock[]): (string | null)[] {
  const taken = new Set<string>();
  return blocks.map((block) => {
    if (block.type !== "heading") return null;
    const words = slugFrom(block.line.map(({ text }) => text).join("")) || "section";
    let attempt = 1;
    while (taken.has(numbered(words, attempt))) attempt++;
    taken.add(numbered(words, attempt));
    // The page has names of its own; none begins like this.
    return `s-${numbered(words, attempt)}`;
  });
}
