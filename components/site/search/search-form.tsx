import { translator } from "@/lib/messages";
import { longestQuery, searchHref } from "@/lib/search/schema";
import type { SearchParams } from "@/lib/search/schema";
import type { Choice, Choices } from "@/lib/search/search";

const field = "w-full rounded-sm border border-ink-soft bg-card px-3 py-2 text-base";

/** The whole search: what for, and where. One form, so that every combination is one address. */
export function SearchForm({ params, choices }: { params: SearchParams; choices: Choices }) {
  const t = translator("search");
  const { q, place, channel, year, from, to } = params;
  const nameIn = (list: Choice[], path: string | undefined) => list.find((one) => one.path === path)?.name ?? path;
  const chosen = [nameIn(choices.places, place), nameIn(choices.channels, channel), year && t("yearOption", { year }), from && t("since", { day: from }), to && t("until", { day: to })].filter(Boolean);
  return (
    <form role="search" action="/search" aria-label={t("title")} className="no-print mb-9 rounded-sm border border-line bg-card p-4 md:p-6">
      <div className="flex">
        <input
          type="search"
          name="q"
          defaultValue={q}
          maxLength={longestQuery}
          aria-label={t("field")}
          placeholder={t("placeholder")}
          className="min-w-0 grow rounded-l-sm border border-r-0 border-ink bg-paper px-4 py-3 text-[1.1875rem] placeholder:text-ink-soft"
        />
        <button className="shrink-0 cursor-pointer rounded-r-sm bg-accent px-5 font-medium text-paper hover:bg-ink md:px-8">{t("button")}</button>
      </div>
      <details className="mt-3">
        <summary className="w-fit cursor-pointer py-1 text-ink-soft hover:text-accent">
          {chosen.length > 0 ? t("filtersSet", { chosen: chosen.join("、") }) : t("filters")}
        </summary>
        <div className="mt-3 grid gap-x-4 gap-y-3.5 sm:grid-cols-2 lg:grid-cols-5">
          <Select name="place" label={t("place")} any={t("anyPlace")} value={place} options={choices.places} />
          <Select name="channel" label={t("channel")} any={t("anyChannel")} value={channel} options={choices.channels} />
          <Select name="year" label={t("year")} any={t("anyYear")} value={year} options={choices.years.map((one) => ({ name: t("yearOption", { year: one }), path: one, depth: 0 }))} />
          <Day name="from" label={t("from")} value={from} />
          <Day name="to" label={t("to")} value={to} />
        </div>
        <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
          <button className="cursor-pointer rounded-full border border-ink px-6 py-1.5 hover:border-accent hover:text-accent">{t("apply")}</button>
          {chosen.length > 0 && (
            <a href={searchHref({ q })} className="underline hover:text-accent">
              {t("clear")}
            </a>
          )}
        </p>
      </details>
    </form>
  );
}

/** Where what is chosen stands in no list (a community, in a city of many), it is one more choice. */
function Select({ name, label, any, value = "", options }: { name: string; label: string; any: string; value?: string | undefined; options: Choice[] }) {
  const known = value === "" || options.some(({ path }) => path === value);
  return (
    <div>
      <label htmlFor={`search-${name}`} className="mb-1 block text-[0.9375rem] text-ink-soft">
        {label}
      </label>
      <select id={`search-${name}`} name={name} defaultValue={value} className={field}>
        <option value="">{any}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.path} value={option.path}>
            {`${"\u3000".repeat(option.depth)}${option.name}`}
          </option>
        ))}
      </select>
    </div>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <div>
      <label htmlFor={`search-${name}`} className="mb-1 block text-[0.9375rem] text-ink-soft">
        {label}
      </label>
      <input type="date" id={`search-${name}`} name={name} defaultValue={value} className={field} />
    </div>
  );
}
