import { translator } from "@/lib/messages";

/** In the head of every page. */
export function SearchBox({ className = "" }: { className?: string }) {
  const t = translator("search");
  return (
    <form role="search" action="/search" aria-label={t("label")} className={`no-print flex min-w-0 ${className}`}>
      <input
        type="search"
        name="q"
        required
        maxLength={100}
        aria-label={t("field")}
        placeholder={t("placeholder")}
        className="min-w-0 grow rounded-l-full border border-r-0 border-ink-soft bg-card py-2 pr-2 pl-4.5 text-base placeholder:text-ink-soft"
      />
      <button aria-label={t("button")} className="shrink-0 cursor-pointer rounded-r-full border border-ink-soft bg-paper-deep px-4 hover:border-accent hover:text-accent">
        <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
      </button>
    </form>
  );
}
