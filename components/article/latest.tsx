import type { Card } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import { TextCard } from "./cards";

/** Where to go on from a page that has nothing to read. */
export function Latest({ cards }: { cards: Card[] }) {
  const t = translator("site");
  if (cards.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="border-t-2 border-ink pt-2.5 font-serif text-xl font-bold">{t("missing.latest")}</h2>
      <ul className="divide-y divide-line">
        {cards.map((card) => (
          <li key={card.id} className="py-4">
            <TextCard card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}
