import { LinkRow } from "@/components/site/link-row";
import { SectionHeading } from "@/components/site/section-heading";
import { translator } from "@/lib/messages";
import { searchHref } from "@/lib/search/schema";
import type { SearchParams } from "@/lib/search/schema";
import type { Results } from "@/lib/search/search";
import { HitCard } from "./hit-card";
import { NothingFound } from "./nothing-found";

export function SearchResults({ params, results }: { params: SearchParams; results: Results }) {
  const t = translator("search");
  const { hits, names, next, suggestions } = results;
  const first = !params.after;
  return (
    <>
      {names.length > 0 && (
        <section aria-labelledby="names" className="mb-9">
          <h2 id="names" className="mb-6 font-medium text-ink-soft">
            {t("names")}
          </h2>
          <LinkRow links={names} />
        </section>
      )}
      {suggestions ? (
        <NothingFound params={params} suggestions={suggestions} />
      ) : (
        <section aria-labelledby="results">
          <SectionHeading id="results" title={t("results")} />
          <p className="-mt-2 mb-6 text-[0.9375rem] text-ink-soft">
            {first && !next && `${t("all", { count: hits.length })}；`}
            {t("order")}
          </p>
          {hits.length === 0 && <p className="border-y border-line py-8 text-center">{t("notYet")}</p>}
          <ol className="divide-y divide-line border-b border-line">
            {hits.map((hit) => (
              <li key={hit.card.id} className="py-5 first:pt-0">
                <HitCard hit={hit} />
              </li>
            ))}
          </ol>
          <Further params={params} next={next} first={first} />
        </section>
      )}
    </>
  );
}

function Further({ params, next, first }: { params: SearchParams; next: string | null; first: boolean }) {
  const t = translator("search");
  if (first && !next) return null;
  return (
    <nav className="no-print mt-10 flex justify-center gap-4" aria-label={t("further")}>
      {!first && (
        <a href={searchHref({ ...params, after: undefined })} className="rounded-full border border-line px-6 py-2.5 hover:border-accent hover:text-accent">
          {t("backToFirst")}
        </a>
      )}
      {next && (
        <a href={searchHref({ ...params, after: next })} rel="next" className="rounded-full bg-ink px-6 py-2.5 text-paper hover:bg-accent">
          {t("further")}
        </a>
      )}
    </nav>
  );
}
