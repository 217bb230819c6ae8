import type { ReactNode } from "react";
import type { PlaceView } from "@/lib/places/place";
import { translator } from "@/lib/messages";
import { PlaceLinks } from "./place-header";
import { SectionHeading } from "./section-heading";

/** The ways up and beside. */
export function PlaceAround({ place: { trail, neighbours, alsoUnder } }: { place: PlaceView }) {
  const t = translator("places");
  const above = trail.slice(0, -1).toReversed();
  if (above.length === 0 && neighbours.length === 0) return null;
  return (
    <section id="around" aria-labelledby="around-title" className="mt-12">
      <SectionHeading id="around-title" title={t("around.title")} />
      <dl className="grid gap-x-10 gap-y-4 text-[1.0625rem] sm:grid-cols-2">
        {above.length > 0 && (
          <Way name={t("around.up")}>
            <PlaceLinks places={above} />
          </Way>
        )}
        {neighbours.length > 0 && (
          <Way name={t("around.beside")}>
            <PlaceLinks places={neighbours} />
          </Way>
        )}
        {alsoUnder.length > 0 && (
          <Way name={t("around.also")}>
            <PlaceLinks places={alsoUnder} />
          </Way>
        )}
      </dl>
    </section>
  );
}

function Way({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-[0.9375rem] text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
