import { translator } from "@/lib/messages";

/**
 * Says "this is my community" to the browser alone; shown by the reader's script (components/site/script/my-place.ts). That runs
 * before React does in development, which is told here, and wherever else script brings something out, not to mind.
 */
export function RememberPlace({ href, name }: { href: string; name: string }) {
  const t = translator("places");
  return (
    <button hidden suppressHydrationWarning data-place={href} data-text-name={name} className="no-print min-h-11 cursor-pointer rounded-full border border-ink px-5 hover:border-accent hover:text-accent">
      <span suppressHydrationWarning>{t("mine.remember")}</span>
      <span hidden suppressHydrationWarning>{t("mine.remembered")}</span>
    </button>
  );
}

/** The front page's first line: the way to one's place, or to the one that this browser remembers, which script puts there. */
export function MyPlace() {
  const t = translator("places");
  return (
    <p data-my-place className="no-print -mt-3 mb-6 flex flex-wrap items-center gap-x-4 border-b border-line md:-mt-5">
      <a href="#place-finder" suppressHydrationWarning className="grow py-2 text-[1.0625rem] font-bold text-accent">
        {t("find.title")}
        <span aria-hidden="true"> ↓</span>
      </a>
      <a hidden suppressHydrationWarning className="grow py-2 text-[1.0625rem] font-bold text-accent">
        {t("mine.line")}：<span suppressHydrationWarning>{" "}</span>
        <span aria-hidden="true"> →</span>
      </a>
      <a hidden suppressHydrationWarning href="#place-finder" className="py-2 text-[0.9375rem] text-ink-soft underline hover:text-accent">
        {t("mine.change")}
      </a>
      <button hidden suppressHydrationWarning className="cursor-pointer py-2 text-[0.9375rem] text-ink-soft underline hover:text-accent">
        {t("mine.drop")}
      </button>
    </p>
  );
}
