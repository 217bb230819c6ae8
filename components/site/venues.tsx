import type { ReactNode } from "react";
import type { Venue } from "@/lib/venues/venue";
import { translator } from "@/lib/messages";
import { Phones } from "./phones";
import { SectionHeading } from "./section-heading";
import { SourceLink } from "./source-link";

const t = translator("site");

/** 阵地: where residents can go, with address and hours as far as they are known. `on` says what the page is about, so that this is not repeated. */
export function Venues({ title, venues, on }: { title: string; venues: Venue[]; on: "place" | "initiative" }) {
  if (venues.length === 0) return null;
  return (
    <section id="venues" aria-labelledby="venues-title" className="mb-12">
      <SectionHeading id="venues-title" title={title} />
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {venues.map((venue) => (
          <li key={venue.id} className="rounded-sm border border-line bg-card p-5">
            <h3 className="font-serif text-[1.1875rem] font-bold">{venue.name}</h3>
            <p className="text-[0.9375rem]">
              <Way link={venue.place} />
              {on === "place" && venue.initiative && (
                <>
                  <span aria-hidden="true" className="text-ink-soft"> · </span>
                  <Way link={venue.initiative} />
                </>
              )}
            </p>
            <dl className="mt-2 space-y-0.5 text-[0.9375rem]">
              <Fact name={t("record.address")}>{venue.address}</Fact>
              <Fact name={t("record.hours")}>{venue.hours}</Fact>
              <Fact name={t("record.phone")}>
                {venue.phone && <Phones phone={venue.phone} name={venue.name} />}
              </Fact>
            </dl>
            {!venue.address && !venue.hours && <p className="mt-2 text-sm text-ink-soft">{t("record.venueBare")}</p>}
            {venue.source && (
              <p className="mt-2 text-sm">
                <SourceLink source={venue.source} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Way({ link: { name, href } }: { link: Venue["place"] }) {
  return (
    <a href={href} className="text-ink-soft underline hover:text-accent">
      {name}
    </a>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div className="flex gap-1.5">
      <dt className="shrink-0 text-ink-soft after:content-['：']">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
