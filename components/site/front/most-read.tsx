import { Headline } from "@/components/article/headline";
import type { Card } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import { SectionHeading } from "../section-heading";

/** What was read most, by rank alone. */
export function MostRead({ cards }: { cards: Card[] }) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="most-read">
      <SectionHeading id="most-read" title={translator("lists")("mostRead")} />
      <ol className="gap-x-12 lg:columns-2">
        {cards.map((card, index) => (
          <li key={card.id} className="flex break-inside-avoid items-baseline gap-4 border-b border-line py-3">
            <span className="w-7 shrink-0 text-right font-serif text-2xl leading-none font-black text-accent tabular-nums" aria-hidden="true">
              {index + 1}
            </span>
            <a href={card.href} className="font-serif text-[1.125rem] leading-snug font-bold hover:text-accent">
              <Headline text={card.title} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
