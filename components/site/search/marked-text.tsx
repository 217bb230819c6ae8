import type { Marked } from "@/lib/search/search";

export function MarkedText({ pieces }: { pieces: Marked[] }) {
  return pieces.map(({ text, mark }, index) =>
    mark ? (
      <mark key={index} className="bg-accent-soft text-accent">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
