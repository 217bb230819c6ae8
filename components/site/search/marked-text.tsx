import { Phrases } from "@/components/article/headline";
import type { Marked } from "@/lib/search/search";

/** What was found, marked. In a headline no word is cut at the end of a line. */
export function MarkedText({ pieces, headline = false }: { pieces: Marked[]; headline?: boolean }) {
  return pieces.map(({ text, mark }, index) =>
    mark ? (
      <mark key={index} className="bg-accent-soft text-accent">
        {text}
      </mark>
    ) : headline ? (
      <Phrases key={index} text={text} />
    ) : (
      text
    ),
  );
}
