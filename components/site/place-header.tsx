import type { Link } from "@/lib/articles/article";
import type { Organisation } from "@/lib/organisations/organisation";
import type { PlaceLink, PlaceView } from "@/lib/places/place";
import { translator } from "@/lib/messages";
import { PlaceChildren } from "./place-children";
import { RememberPlace } from "./remember-place";

const t = translator("places");
const site = translator("site");

type Props = { place: PlaceView; jumps: Link[]; contacts: Organisation[] };

/** What a place is, what else it is called, and what lies below it. `contacts` are those of the places below. */
export function PlaceHeader({ place, jumps, contacts }: Props) {
  const { kind, name, short, summary, aliases, children, alsoUnder, href } = place;
  const otherNames = [short, ...aliases].filter((alias, index, all) => !name.startsWith(alias) && all.indexOf(alias) === index);
  return (
    <header className="mt-3 mb-8 md:mt-5">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4">
        <p className="text-[0.9375rem] font-medium text-accent">{site(`place.kind.${kind}`)}</p>
        <RememberPlace href={href} name={short} />
      </div>
      <h1 className="font-serif text-[2rem] leading-tight font-black md:text-[2.625rem]">{name}</h1>
      <div className="mt-3 max-w-[40em] space-y-1 text-[1.0625rem] text-ink-soft">
        {summary && <p>{summary}</p>}
        {otherNames.length > 0 && <p className="text-[0.9375rem]">{t("find.alias", { names: otherNames.join("、") })}</p>}
        {alsoUnder.length > 0 && (
          <p className="text-[0.9375rem]">
            {t("around.straddles")}
            <PlaceLinks places={alsoUnder} />
          </p>
        )}
      </div>
      {jumps.length > 1 && (
        <nav aria-label={t("jump.label")} className="no-print mt-5 lg:hidden">
          <ul className="flex flex-wrap gap-2">
            {jumps.map((jump) => (
              <li key={jump.href}>
                <a href={jump.href} className="inline-block rounded-full border border-line bg-card px-4 py-2 no-underline hover:border-accent hover:text-accent">
                  {jump.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <PlaceChildren places={children} contacts={contacts} />
    </header>
  );
}

export function PlaceLinks({ places }: { places: PlaceLink[] }) {
  return places.map(({ short, href }, index) => (
    <span key={href}>
      {index > 0 && "、"}
      <a href={href} className="inline-block py-0.5 text-ink underline hover:text-accent">
        {short}
      </a>
    </span>
  ));
}
