import { translator } from "@/lib/messages";
import { longestWish } from "@/lib/places/schema";

/** One word leads to one's street or community: a plain form, with an address of its own for what was asked. */
export function PlaceSearch({ q = "", hint }: { q?: string; hint: string }) {
  const t = translator("places");
  return (
    <form role="search" action="/places" aria-label={t("find.label")} className="no-print max-w-[40rem]">
      <div className="flex">
        <input
          type="search"
          name="q"
          defaultValue={q}
          required
          maxLength={longestWish}
          autoComplete="off"
          enterKeyHint="search"
          aria-label={t("find.field")}
          aria-describedby="find-hint"
          placeholder={t("find.placeholder")}
          className="min-w-0 grow rounded-l-sm border border-r-0 border-ink bg-paper px-4 py-3 text-[1.1875rem] placeholder:text-ink-soft"
        />
        <button className="shrink-0 cursor-pointer rounded-r-sm bg-accent px-5 text-[1.1875rem] font-medium text-paper hover:bg-ink md:px-8">{t("find.button")}</button>
      </div>
      <p id="find-hint" className="mt-2 text-[0.9375rem] text-ink-soft">
        {hint}
      </p>
    </form>
  );
}
