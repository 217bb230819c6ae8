import type { Card } from "@/lib/articles/article";
import { RowCard, TextCard } from "@/components/article/cards";
import type { PlaceLink, PlaceView } from "@/lib/places/place";
import { translator } from "@/lib/messages";
import { SectionHeading } from "./section-heading";

const t = translator("places");

type Props = { place: PlaceView; cards: Card[]; around: { place: PlaceLink; cards: Card[] } | null; className?: string };

/** What is new; where that is little, kindly said, what is new around. */
export function PlaceNews({ place, cards, around, className = "" }: Props) {
  return (
    <section id="news" aria-labelledby="news-title" className={`mb-10 ${className}`}>
      <SectionHeading id="news-title" title={t("news.title", { place: place.short })} />
      {cards.length > 0 && (
        <ul className="divide-y divide-line border-b border-line">
          {cards.map((card) => (
            <li key={card.id} className="py-5 first:pt-0">
              <RowCard card={card} />
            </li>
          ))}
        </ul>
      )}
      {cards.length === 0 && <p className="font-serif text-[1.1875rem] font-bold">{t("news.none", { place: place.name })}</p>}
      {cards.length === 0 && <p className="mt-1 text-ink-soft">{t(around ? "news.noneText" : "news.noneAlone")}</p>}
      {cards.length > 0 && around && <p className="mt-5 text-ink-soft">{t("news.few", { place: place.name })}</p>}
      {around && (
        <>
          <h3 className="mt-6 mb-1 font-medium">
            <a href={around.place.href} className="text-accent hover:text-accent">
              {t("news.nearby", { place: around.place.short })} <span aria-hidden="true">›</span>
            </a>
          </h3>
          <ul className="grid gap-x-10 sm:grid-cols-2">
            {around.cards.map((card) => (
              <li key={card.id} className="border-t border-line py-4">
                <TextCard card={card} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
