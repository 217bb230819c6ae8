import type { ReactNode } from "react";
import type { Filter } from "@/lib/initiatives/filter";
import { isFiltering } from "@/lib/initiatives/filter";
import type { PlaceChoice } from "@/lib/initiatives/initiative";
import { statuses } from "@/lib/initiatives/status";
import { translator } from "@/lib/messages";

const t = translator("site");

type Props = { filter: Filter; places: PlaceChoice[]; methods: { slug: string; name: string }[]; action: string };

/** Narrows the index by place, status and method: a plain form, whose address can be kept and passed on. */
export function InitiativeFilter({ filter, places, methods, action }: Props) {
  const shallowest = Math.min(...places.map(({ path }) => path.split("/").length));
  return (
    <form method="get" action={action} aria-label={t("record.filter.label")} className="no-print mb-6 grid gap-4 rounded-sm border border-line bg-card p-4 sm:grid-cols-3 sm:p-5 lg:grid-cols-[1fr_1fr_1fr_auto]">
      <Choice name="place" label={t("record.filter.place")} any={t("record.filter.anyPlace")} value={filter.place}>
        {places.map(({ path, name }) => (
          <option key={path} value={path}>
            {"　".repeat(Math.max(0, path.split("/").length - shallowest))}
            {name}
          </option>
        ))}
      </Choice>
      <Choice name="status" label={t("record.filter.status")} any={t("record.filter.anyStatus")} value={filter.status ?? ""}>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {t(`initiative.statusLabel.${status}`)}
          </option>
        ))}
      </Choice>
      <Choice name="method" label={t("record.filter.method")} any={t("record.filter.anyMethod")} value={filter.method}>
        {methods.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Choice>
      <p className="flex items-end gap-4 sm:col-span-3 lg:col-span-1">
        <button type="submit" className="min-h-11 cursor-pointer rounded-full bg-ink px-6 text-paper hover:bg-accent">
          {t("record.filter.submit")}
        </button>
        {isFiltering(filter) && (
          <a href={action} className="flex min-h-11 items-center text-accent underline">
            {t("record.filter.clear")}
          </a>
        )}
      </p>
    </form>
  );
}

function Choice({ name, label, any, value, children }: { name: keyof Filter; label: string; any: string; value: string; children: ReactNode }) {
  return (
    <label className="block min-w-0 text-sm text-ink-soft">
      {label}
      <select name={name} defaultValue={value} className="mt-1 block min-h-11 w-full rounded-sm border border-ink-soft bg-paper px-2.5 text-base text-ink">
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  );
}
