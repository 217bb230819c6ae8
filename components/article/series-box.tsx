import type { SeriesView } from "@/lib/articles/article";
import { translator } from "@/lib/messages";

/** 系列报道: where this article stands in its series, and the rest of it. */
export function SeriesBox({ series }: { series: SeriesView }) {
  const t = translator("site");
  return (
    <section aria-labelledby="series" className="rounded-sm border border-line bg-card p-5">
      <p className="text-[0.9375rem] text-accent">
        {t("series")} · {t("article.seriesPosition", { position: series.position, count: series.entries.length })}
      </p>
      <h2 id="series" className="mt-1 font-serif text-xl leading-snug font-bold">
        <a href={series.href} className="hover:text-accent">
          {series.name}
        </a>
      </h2>
      <ol className="mt-4 space-y-3 border-l border-line">
        {series.entries.map(({ name, href, current }) => (
          <li key={href} className={`-ml-px border-l-2 pl-3.5 leading-snug ${current ? "border-accent font-bold" : "border-transparent"}`}>
            {current ? (
              <span aria-current="page">{name}</span>
            ) : (
              <a href={href} className="hover:text-accent">
                {name}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
