import type { ReactNode } from "react";
import type { PlaceLink, PlaceView } from "@/lib/places/place";
import { translator } from "@/lib/messages";
import { PageTitle } from "./page-title";

/** What a place is, what lies below it, beside it and above it. */
export function PlaceHeader({ place }: { place: PlaceView }) {
  const t = translator("site");
  const { kind, name, summary, aliases, children, neighbours, alsoUnder } = place;
  const otherNames = aliases.filter((alias) => !name.startsWith(alias));
  return (
    <>
      <PageTitle label={t(`place.kind.${kind}`)} title={name}>
        {summary && <p>{summary}</p>}
        {otherNames.length > 0 && <p className="mt-1 text-[0.9375rem]">{`${t("place.aliases")}：${otherNames.join("、")}`}</p>}
        {alsoUnder.length > 0 && (
          <p className="mt-1 text-[0.9375rem]">
            {`${t("place.straddles")}，${t("place.alsoUnder")}`}
            <Links places={alsoUnder} />
          </p>
        )}
      </PageTitle>
      {children.length > 0 && (
        <ul className="mb-10 grid gap-3.5 sm:grid-cols-2 lg:grid-cols-3">
          {children.map((child) => (
            <li key={child.href}>
              <a href={child.href} className="block h-full rounded-sm border border-line bg-card px-5 py-3.5 no-underline hover:border-accent">
                <span className="block font-serif text-[1.25rem] font-bold">{child.name}</span>
                {child.summary && <span className="mt-1 line-clamp-2 text-[0.9375rem] text-ink-soft">{child.summary}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
      {neighbours.length > 0 && (
        <Row name={t("place.neighbours")}>
          <Links places={neighbours} />
        </Row>
      )}
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p className="mb-9 text-ink-soft">
      {`${name}：`}
      {children}
    </p>
  );
}

function Links({ places }: { places: PlaceLink[] }) {
  return places.map(({ name, href }, index) => (
    <span key={href}>
      {index > 0 && "、"}
      <a href={href} className="text-ink underline hover:text-accent">
        {name}
      </a>
    </span>
  ));
}
