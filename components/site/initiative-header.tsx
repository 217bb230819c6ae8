import type { InitiativeView } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages";
import { PageTitle } from "./page-title";
import { Status } from "./status";

export function InitiativeHeader({ initiative }: { initiative: InitiativeView }) {
  const t = translator("site");
  const { name, status, summary, placeTrail } = initiative;
  return (
    <>
      <PageTitle label={t("initiatives")} title={name}>
        {summary}
      </PageTitle>
      <dl className="-mt-3 mb-11 flex flex-wrap gap-x-12 gap-y-4 border-y border-line py-4">
        <div>
          <dt className="text-sm text-ink-soft">{t("initiative.where")}</dt>
          <dd className="flex flex-wrap gap-x-1.5 text-[1.0625rem]">
            {placeTrail.map((place, index) => (
              <span key={place.href}>
                {index > 0 && <span className="mr-1.5 text-ink-soft" aria-hidden="true">›</span>}
                <a href={place.href} className="underline hover:text-accent">
                  {place.name}
                </a>
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt className="text-sm text-ink-soft">{t("initiative.status")}</dt>
          <dd className="flex flex-wrap items-center gap-x-3">
            <Status status={status} /> <span className="text-[0.9375rem] text-ink-soft">{t("initiative.statusNote")}</span>
          </dd>
        </div>
      </dl>
    </>
  );
}
