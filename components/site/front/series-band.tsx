import type { SeriesPage } from "@/lib/series/series";
import { translator } from "@/lib/messages";
import { Headline } from "@/components/article/headline";

export function SeriesBand({ series }: { series: SeriesPage }) {
  const t = translator("site");
  return (
    <section aria-labelledby="front-series" className="grid gap-x-12 gap-y-6 band [&_:focus-visible]:outline-paper px-6 py-8 md:px-10 md:py-10 lg:grid-cols-[20rem_1fr]">
      <div>
        <p className="text-[0.9375rem] text-paper/70">
          {t("series")} · {t("front.seriesCount", { count: series.cards.length })}
        </p>
        <h2 id="front-series" className="mt-2 font-serif text-[1.75rem] leading-snug font-black">
          <a href={series.href}>
            <Headline text={series.name} />
          </a>
        </h2>
        <p className="mt-3 line-clamp-4 text-[0.9375rem] text-paper/80">{series.editorsNote}</p>
        <a href={series.href} className="mt-4 inline-block border-b border-paper/50 pb-0.5 no-underline hover:border-paper">
          {t("front.allSeries")} <span aria-hidden="true">›</span>
        </a>
      </div>
      <ol className="divide-y divide-paper/20">
        {series.cards.slice(0, 5).map((card, index) => (
          <li key={card.id} className="flex gap-4 py-3.5 first:pt-0">
            <span className="font-serif text-2xl leading-tight font-black text-paper/50 tabular-nums" aria-hidden="true">
              {index + 1}
            </span>
            <a href={card.href} className="font-serif text-[1.125rem] leading-snug font-bold">
              <Headline text={card.title} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
