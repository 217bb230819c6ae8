import type { Card } from "@/lib/articles/article";
import { PublicDate } from "./date";
import { Headline } from "./headline";
import { Picture } from "./picture";
import { pictureSizes } from "./sizes";

/** Where and when, below a headline. */
function Meta({ card }: { card: Card }) {
  const { place, channel, publishedAt, precision } = card;
  const from = place ?? channel;
  return (
    <p className="mt-2 flex flex-wrap gap-x-3 text-[0.9375rem] text-ink-soft">
      {from && (
        <a href={from.href} className="relative hover:text-accent">
          {from.name}
        </a>
      )}
      <PublicDate date={publishedAt} precision={precision === "MINUTE" ? "DAY" : precision} className="tabular-nums" />
    </p>
  );
}

const headline = "no-underline group-hover:text-accent before:absolute before:inset-0 before:content-['']";

/** The story of the day. */
export function LeadCard({ card }: { card: Card }) {
  return (
    <article className="group relative">
      {card.picture && (
        <Picture picture={card.picture} sizes={pictureSizes.lead} lead className="aspect-3/2 w-full rounded-sm object-cover" />
      )}
      {card.kicker && <p className="mt-4 font-medium text-accent">{card.kicker}</p>}
      <h2 className={`font-serif text-[1.75rem] leading-[1.3] font-black md:text-[2.375rem] md:leading-[1.25] ${card.kicker ? "mt-1" : "mt-5"}`}>
        <a href={card.href} className={headline}>
          <Headline text={card.title} />
        </a>
      </h2>
      {card.lead && <p className="mt-2.5 line-clamp-3 max-w-[40em] text-[1.0625rem] text-ink-soft">{card.lead}</p>}
      <Meta card={card} />
    </article>
  );
}

/** A headline below its picture. */
export function PhotoCard({ card }: { card: Card }) {
  return (
    <article className="group relative">
      {card.picture && <Picture picture={card.picture} sizes={pictureSizes.card} className="mb-3 aspect-3/2 w-full rounded-sm object-cover" />}
      <h3 className="font-serif text-[1.25rem] leading-snug font-bold">
        <a href={card.href} className={headline}>
          <Headline text={card.title} />
        </a>
      </h3>
      <Meta card={card} />
    </article>
  );
}

/** A headline beside a small picture: in long lists. */
export function RowCard({ card }: { card: Card }) {
  return (
    <article className="group relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 md:gap-x-7">
      <div>
        {card.kicker && <p className="mb-0.5 text-[0.9375rem] text-accent"><Headline text={card.kicker} /></p>}
        <h3 className="font-serif text-[1.1875rem] leading-snug font-bold md:text-[1.375rem]">
          <a href={card.href} className={headline}>
            <Headline text={card.title} />
          </a>
        </h3>
        {card.lead && <p className="mt-1.5 hidden max-w-[42em] text-ink-soft md:line-clamp-2">{card.lead}</p>}
        <Meta card={card} />
      </div>
      {card.picture && (
        <Picture picture={card.picture} sizes={pictureSizes.row} placeholder={false} className="aspect-3/2 w-[min(7rem,27vw)] rounded-sm object-cover md:w-52" />
      )}
    </article>
  );
}

/** Words only. */
export function TextCard({ card, lead = false }: { card: Card; lead?: boolean }) {
  return (
    <article className="group relative">
      <h3 className="font-serif text-[1.125rem] leading-snug font-bold">
        <a href={card.href} className={headline}>
          <Headline text={card.title} />
        </a>
      </h3>
      {lead && card.lead && <p className="mt-1.5 line-clamp-2 text-[0.9375rem] text-ink-soft">{card.lead}</p>}
      <Meta card={card} />
    </article>
  );
}
