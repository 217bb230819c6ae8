import type { Organisation } from "@/lib/organisations/organisation";
import type { PlaceView } from "@/lib/places/place";
import { Phones } from "./phones";

/** The way down: each place below with what it is, and the first number to be called there. */
export function PlaceChildren({ places, contacts }: { places: PlaceView["children"]; contacts: Organisation[] }) {
  if (places.length === 0) return null;
  return (
    <ul className="mt-7 grid gap-3.5 sm:grid-cols-2 lg:grid-cols-3">
      {places.map(({ id, name, href, summary }) => {
        const contact = contacts.find((one) => one.place.id === id && one.phone !== "");
        return (
          <li key={id} className="relative rounded-sm border border-line bg-card px-5 py-3.5 hover:border-accent">
            <a href={href} className="font-serif text-[1.25rem] font-bold no-underline before:absolute before:inset-0 before:content-['']">
              {name}
            </a>
            {summary && <p className="mt-1 line-clamp-2 text-[0.9375rem] text-ink-soft">{summary}</p>}
            {contact && (
              <p className="mt-1 text-[0.9375rem] text-ink-soft">
                <Phones phone={contact.phone} name={contact.name} className="relative text-ink" />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
