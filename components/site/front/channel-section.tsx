import type { ChannelSection as Section } from "@/lib/front/front";
import { PhotoCard, TextCard } from "@/components/article/cards";
import { SectionHeading } from "../section-heading";

/** A channel on the front page: one report with its picture, and headlines beside it. */
export function ChannelSection({ channel, cards: [first, ...rest] }: Section) {
  return (
    <section>
      <SectionHeading title={channel.name} href={channel.href} />
      <div className="grid gap-x-7 gap-y-5 sm:grid-cols-2">
        {first && <PhotoCard card={first} />}
        {rest.length > 0 && (
          <ul className="divide-y divide-line max-sm:border-t max-sm:border-line">
            {rest.map((card) => (
              <li key={card.id} className="py-4 sm:first:pt-0">
                <TextCard card={card} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
