import type { InitiativeCard } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages";
import { InitiativeGrid } from "./initiative-grid";
import { SectionHeading } from "./section-heading";

export function PlaceInitiatives({ initiatives }: { initiatives: InitiativeCard[] }) {
  const t = translator("site");
  if (initiatives.length === 0) return null;
  return (
    <section className="mb-12" aria-labelledby="initiatives-here">
      <SectionHeading id="initiatives-here" title={t("place.initiativesHere")} />
      <InitiativeGrid initiatives={initiatives} />
    </section>
  );
}
