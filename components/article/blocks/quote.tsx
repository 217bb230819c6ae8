import type { Block } from "@/lib/articles/body";
import { Line } from "../line";

export function Quote({ lines, attribution }: Extract<Block, { type: "quote" }>) {
  return (
    <figure className="border-y border-line py-5 pl-6 font-serif text-[1.25rem] leading-relaxed md:pl-10">
      <blockquote className="space-y-2 [quotes:none]">
        {lines.map((line, index) => (
          <p key={index}>
            <Line line={line} />
          </p>
        ))}
      </blockquote>
      {attribution && <figcaption className="mt-2 font-sans text-[0.9375rem] text-ink-soft">—— {attribution}</figcaption>}
    </figure>
  );
}
