import type { PlaceNode } from "@/lib/places/place";
import { streetsOf } from "@/lib/places/place";
import { shortestSpellings } from "@/lib/places/slug";
import { translator } from "@/lib/messages";
import { PlaceSearch } from "../place-search";
import { SectionHeading } from "../section-heading";

/** More streets than these are found by their name, or in the whole list. */
const most = 12;

/** One word leads home; below it every street with its communities, where they are few enough to be looked through. */
export function PlaceFinder({ places }: { places: PlaceNode[] }) {
  const t = translator("places");
  const site = translator("site");
  const found = streetsOf(places);
  if (places.length === 0) return null;
  const example = found.find(({ street }) => street.children.length > 0)?.street.children[0];
  return (
    <section aria-labelledby="place-finder" className="rounded-sm border border-line bg-card p-5 md:p-8">
      <SectionHeading id="place-finder" title={t("find.title")} href="/places" more={site("front.allPlaces")} />
      <PlaceSearch hint={example ? t("find.example", shortestSpellings(example.name)) : t("find.hint")} />
      {found.length > 0 && found.length <= most && (
        <ul className="mt-7 grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
          {found.map(({ street, above }) => (
            <li key={street.href}>
              <p className="text-[0.9375rem] text-ink-soft">{above.slice(-2).map(({ short }) => short).join(" · ")}</p>
              <a href={street.href} className="font-serif text-[1.1875rem] font-bold hover:text-accent">
                {street.short}
              </a>
              <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5">
                {street.children.map(({ short, href }) => (
                  <li key={href}>
                    <a href={href} className="inline-block py-1 text-ink-soft hover:text-accent">
                      {short}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
