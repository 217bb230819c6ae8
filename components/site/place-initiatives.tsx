import type { InitiativeCard } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages";
import { InitiativeTile } from "./initiative-tile";
import { SectionHeading } from "./section-heading";

export function PlaceInitiatives({ initiatives }: { initiatives: InitiativeCard[] }) {
  const t = translator("site");
  if (initiatives.length === 0) return null;
  return (
    <section className="mb-12" aria-labelledby="initiatives-here">
      <SectionHeading id="initiatives-here" title={t("place.initiativesHere")} />
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {initiatives.map((initiative) => (
          <li key={initiative.href}>
            <InitiativeTile initiative={initiative} />
          </li>
        ))}
      </ul>
    </section>
  );
}
