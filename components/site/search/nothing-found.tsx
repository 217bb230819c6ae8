import type { ReactNode } from "react";
import type { Link } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import { searchHref } from "@/lib/search/schema";
import type { SearchParams } from "@/lib/search/schema";
import { countLimit } from "@/lib/search/search";
import type { Suggestions } from "@/lib/search/search";

/** What else a reader could look for. */
export function NothingFound({ params, suggestions }: { params: SearchParams; suggestions: Suggestions }) {
  const t = translator("search");
  const { withoutFilters, names, words } = suggestions;
  const indexes = [
    { name: t("allPlaces"), href: "/places" },
    { name: t("allInitiatives"), href: "/initiatives" },
    { name: t("allTopics"), href: "/topics" },
    { name: t("byDate"), href: "/archive" },
  ];
  const single = words.map(({ word, reports }) => ({
    name: reports >= countLimit ? t("wordOptionMany", { word, count: reports }) : t("wordOption", { word, count: reports }),
    href: searchHref({ q: word }),
  }));
  return (
    <section aria-labelledby="nothing" className="border-t-2 border-ink pt-5">
      <h2 id="nothing" className="font-serif text-[1.5rem] leading-snug font-bold">
        {t("nothing", { q: params.q })}
      </h2>
      <p className="mt-1.5 mb-7 text-ink-soft">{t("nothingHint")}</p>
      {withoutFilters !== null && withoutFilters > 0 && (
        <p className="mb-7">
          <a href={searchHref({ q: params.q })} className="inline-block rounded-full bg-ink px-6 py-2.5 text-paper hover:bg-accent">
            {withoutFilters >= countLimit ? t("withoutFiltersMany", { count: withoutFilters }) : t("withoutFilters", { count: withoutFilters })}
          </a>
        </p>
      )}
      <Ways title={t("meant")} links={names} />
      <Ways title={t("words")} links={single} />
      <Ways links={indexes} />
    </section>
  );
}

function Ways({ title, links }: { title?: string; links: Link[] }): ReactNode {
  if (links.length === 0) return null;
  return (
    <>
      {title && <h3 className="mb-2.5 font-medium text-ink-soft">{title}</h3>}
      <ul className="mb-7 flex flex-wrap gap-2.5">
        {links.map(({ name, href }) => (
          <li key={href}>
            <a href={href} className="inline-block rounded-full border border-line bg-card px-4 py-1.5 hover:border-accent hover:text-accent">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
