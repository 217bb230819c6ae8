import type { PlaceNode } from "@/lib/places/place";

/** Cities stand as sections, their districts as columns, and below them everything down to the door. */
export function PlaceTree({ places }: { places: PlaceNode[] }) {
  return (
    <div className="space-y-12">
      {places.flatMap((place) => (place.kind === "PROVINCE" ? place.children : [place])).map((city) => (
        <section key={city.href} aria-labelledby={city.href}>
          <h2 id={city.href} className="border-t-2 border-ink pt-2.5 pb-4 font-serif text-[1.625rem] font-bold">
            <a href={city.href} className="hover:text-accent">
              {city.short}
            </a>
          </h2>
          <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
            {city.children.map((district) => (
              <div key={district.href}>
                <h3 className="font-serif text-[1.25rem] font-bold">
                  <a href={district.href} className="hover:text-accent">
                    {district.short}
                  </a>
                </h3>
                <Below places={district.children} />
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function Below({ places }: { places: PlaceNode[] }) {
  if (places.length === 0) return null;
  return (
    <ul className="mt-1.5 space-y-1.5 border-l border-line pl-4">
      {places.map((place) => (
        <li key={place.href}>
          <a href={place.href} className={`inline-block py-0.5 hover:text-accent ${place.children.length > 0 ? "font-medium" : "text-ink-soft"}`}>
            {place.short}
          </a>
          <Below places={place.children} />
        </li>
      ))}
    </ul>
  );
}
