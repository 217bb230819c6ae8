import type { CardPage } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import { Pager } from "@/components/site/pager";
import { PublicDate } from "./date";
import { Headline } from "./headline";

/** Reports along a line of time, newest first. */
export function Timeline({ page, href, first }: { page: CardPage; href: string; first: boolean }) {
  const t = translator("site");
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="border-t-2 border-ink pt-2.5 pb-3 font-serif text-[1.375rem] font-bold">
        {t("initiative.timeline")}
      </h2>
      {page.cards.length === 0 && <p className="text-ink-soft">{t("initiative.noReports")}</p>}
      <ol className="ml-1.5 border-l-2 border-line">
        {page.cards.map((card) => (
          <li key={card.id} className="relative pb-8 pl-6 before:absolute before:top-2 before:-left-[0.4375rem] before:size-3 before:rounded-full before:bg-accent before:content-[''] last:pb-0">
            <PublicDate date={card.publishedAt} precision={card.precision === "MINUTE" ? "DAY" : card.precision} className="text-[0.9375rem] text-ink-soft tabular-nums" />
            <h3 className="font-serif text-[1.1875rem] leading-snug font-bold">
              <a href={card.href} className="hover:text-accent">
                <Headline text={card.title} />
              </a>
            </h3>
            {card.lead && <p className="mt-1 line-clamp-3 text-[0.9375rem] text-ink-soft">{card.lead}</p>}
          </li>
        ))}
      </ol>
      <Pager href={href} next={page.next} first={first} />
    </section>
  );
}
