import { translator } from "@/lib/messages";

/** Leads on through a list, page by page, to its end. */
export function Pager({ href, next, first }: { href: string; next: string | null; first: boolean }) {
  const t = translator("site");
  if (first && !next) return null;
  return (
    <nav className="no-print mt-10 flex justify-center gap-4 border-t border-line pt-6" aria-label={t("more")}>
      {!first && (
        <a href={href} className="rounded-full border border-line px-6 py-2.5 hover:border-accent hover:text-accent">
          {t("newest")}
        </a>
      )}
      {next && (
        <a href={`${href}?after=${next}`} rel="next" className="rounded-full bg-ink px-6 py-2.5 text-paper hover:bg-accent">
          {t("older")}
        </a>
      )}
    </nav>
  );
}
