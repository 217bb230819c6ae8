import type { ReactNode } from "react";
import { formatDate } from "@/lib/dates";
import type { InitiativeView } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages";
import { PageTitle } from "./page-title";
import { Status } from "./status";

const t = translator("site");

export function InitiativeHeader({ initiative }: { initiative: InitiativeView }) {
  const { name, progress, summary, placeTrail, methods, silentMonths } = initiative;
  return (
    <>
      <PageTitle label={t("initiatives")} title={name}>
        {summary}
      </PageTitle>
      <dl className="-mt-3 mb-11 flex flex-wrap gap-x-12 gap-y-4 border-y border-line py-4">
        <Fact name={t("initiative.where")}>
          <span className="flex flex-wrap gap-x-1.5">
            {placeTrail.map((place, index) => (
              <span key={place.href}>
                {index > 0 && <span className="mr-1.5 text-ink-soft" aria-hidden="true">›</span>}
                <a href={place.href} className="underline hover:text-accent">
                  {place.name}
                </a>
              </span>
            ))}
          </span>
        </Fact>
        <Fact name={t("initiative.status")}>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Status status={progress?.status ?? null} />
            {sinceWhen(progress)}
          </span>
          <span className="mt-1 block text-[0.9375rem] text-ink-soft">{t(progress ? "initiative.statusNote" : "record.noStatusNote")}</span>
          {silentMonths !== null && <span className="mt-1 block text-[0.9375rem] font-medium">{t("record.silent", { months: silentMonths })}</span>}
        </Fact>
        {methods.length > 0 && (
          <Fact name={t("record.methods")}>
            <ul className="flex flex-wrap gap-2">
              {methods.map((method) => (
                <li key={method.href}>
                  <a href={method.href} className="inline-block rounded-full border border-line bg-card px-3.5 py-0.5 hover:border-accent hover:text-accent">
                    {method.name}
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </>
  );
}

function sinceWhen(progress: InitiativeView["progress"]): string {
  if (!progress) return "";
  return progress.since ? t("record.since", { date: formatDate(progress.since.date, progress.since.precision) }) : t("record.sinceUnknown");
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="mb-0.5 text-sm text-ink-soft">{name}</dt>
      <dd className="text-[1.0625rem]">{children}</dd>
    </div>
  );
}
