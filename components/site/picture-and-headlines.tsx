import type { Card } from "@/lib/articles/article";
import { PhotoCard, TextCard } from "@/components/article/cards";

/** One report with its picture, and headlines beside it. */
export function PictureAndHeadlines({ pictured, others }: { pictured: Card | undefined; others: Card[] }) {
  return (
    <div className="grid gap-x-7 gap-y-5 sm:grid-cols-2">
      {pictured && <PhotoCard card={pictured} />}
      {others.length > 0 && (
        <ul className="divide-y divide-line max-sm:border-t max-sm:border-line">
          {others.map((card) => (
            <li key={card.id} className="py-4 sm:first:pt-0">
              <TextCard card={card} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
