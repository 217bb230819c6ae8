import { PublicDate } from "@/components/article/date";
import { Picture } from "@/components/article/picture";
import { pictureSizes } from "@/components/article/sizes";
import type { Hit } from "@/lib/search/search";
import { MarkedText } from "./marked-text";

/** A report that was found, and where in it. */
export function HitCard({ hit: { card, title, snippet } }: { hit: Hit }) {
  const { kicker, href, picture, publishedAt, precision } = card;
  const from = [card.place, card.channel].filter((link) => link !== null);
  return (
    <article className="group relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 md:gap-x-7">
      <div>
        {kicker && <p className="mb-0.5 text-[0.9375rem] text-accent">{kicker}</p>}
        <h3 className="font-serif text-[1.1875rem] leading-snug font-bold break-keep md:text-[1.375rem]">
          <a href={href} className="no-underline group-hover:text-accent before:absolute before:inset-0 before:content-['']">
            <MarkedText pieces={title} headline />
          </a>
        </h3>
        <p className="mt-1.5 max-w-[42em] text-ink-soft">
          <MarkedText pieces={snippet} />
        </p>
        <p className="mt-1.5 flex flex-wrap gap-x-3 text-[0.9375rem] text-ink-soft">
          {from.map(({ name, href: there }) => (
            <a key={there} href={there} className="relative hover:text-accent">
              {name}
            </a>
          ))}
          <PublicDate date={publishedAt} precision={precision === "MINUTE" ? "DAY" : precision} className="tabular-nums" />
        </p>
      </div>
      {picture && <Picture picture={picture} sizes={pictureSizes.row} placeholder={false} className="aspect-3/2 w-[min(6rem,25vw)] rounded-sm object-cover md:w-44" />}
    </article>
  );
}
