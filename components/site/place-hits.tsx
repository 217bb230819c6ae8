import { mostHits } from "@/lib/places/place";
import type { PlaceHit, PlacesFound } from "@/lib/places/place";
import { translator } from "@/lib/messages";

const t = translator("places");
const site = translator("site");

/** What was found by a word, each with the way that tells it from others of its name; or what may have been meant. */
export function PlaceHits({ q, found: { hits, near } }: { q: string; found: PlacesFound }) {
  const shown = hits.length > 0 ? hits : near;
  return (
    <section aria-labelledby="found" className="mt-8 mb-12">
      <h2 id="found" className="border-t-2 border-ink pt-2.5 font-serif text-[1.375rem] leading-tight font-bold">
        {hits.length > 0 ? t("find.found", { count: hits.length }) : t("find.none", { q })}
      </h2>
      {hits.length === mostHits && <p className="mt-2 text-ink-soft">{t("find.more", { count: mostHits })}</p>}
      {hits.length === 0 && <p className="mt-2 text-ink-soft">{t(near.length > 0 ? "find.noneText" : "find.noneTextAlone")}</p>}
      {shown.length > 0 && (
        <ul className="mt-4 grid gap-3.5 sm:grid-cols-2 lg:grid-cols-3">
          {shown.map((hit) => (
            <li key={hit.id}>
              <Hit hit={hit} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Hit({ hit: { name, href, kind, trail, alsoUnder, aliases, reports } }: { hit: PlaceHit }) {
  const others = aliases.filter((alias) => !name.startsWith(alias));
  return (
    <a href={href} className="block h-full rounded-sm border border-line bg-card px-5 py-3.5 no-underline hover:border-accent">
      {trail.length > 0 && <span className="block text-[0.9375rem] text-ink-soft">{trail.join(" › ")}</span>}
      <span className="block font-serif text-[1.375rem] leading-snug font-bold">{name}</span>
      <span className="mt-0.5 block text-[0.9375rem] text-ink-soft">
        {[site(`place.kind.${kind}`), t("find.reports", { count: reports })].join(" · ")}
      </span>
      {others.length > 0 && <span className="block text-[0.9375rem] text-ink-soft">{t("find.alias", { names: others.join("、") })}</span>}
      {alsoUnder.length > 0 && <span className="block text-[0.9375rem] text-ink-soft">{t("find.also", { names: alsoUnder.join("、") })}</span>}
    </a>
  );
}
