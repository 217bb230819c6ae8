import type { PlaceNode } from "@/lib/places/place";
import { translator } from "@/lib/messages";
import { SectionHeading } from "../section-heading";

/** Streets that have communities of their own, with the trail that leads to each. */
function streets(nodes: PlaceNode[], above: PlaceNode[] = []): { street: PlaceNode; above: PlaceNode[] }[] {
  return nodes.flatMap((node) => (node.kind === "STREET" ? [{ street: node, above }] : streets(node.children, [...above, node])));
}

/** From the city to the door: every street with its communities. */
export function PlaceFinder({ places }: { places: PlaceNode[] }) {
  const t = translator("site");
  const found = streets(places);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="place-finder" className="rounded-sm border border-line bg-card p-5 md:p-8">
      <SectionHeading id="place-finder" title={t("front.findPlace")} href="/places" more={t("front.allPlaces")} />
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {found.map(({ street, above }) => (
          <li key={street.href}>
            <p className="text-sm text-ink-soft">{above.slice(-2).map(({ name }) => name).join(" · ")}</p>
            <a href={street.href} className="font-serif text-[1.1875rem] font-bold hover:text-accent">
              {street.name}
            </a>
            <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5">
              {street.children.map(({ name, href }) => (
                <li key={href}>
                  <a href={href} className="inline-block py-0.5 text-ink-soft hover:text-accent">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
