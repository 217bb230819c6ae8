import type { Around as Neighbours } from "@/lib/archive/archive";
import { periodHref, periodName } from "@/lib/archive/period";
import { translator } from "@/lib/messages";

/** To the nearest periods, before and after, in which something stands. */
export function Around({ around: { earlier, later } }: { around: Neighbours }) {
  const t = translator("lists");
  if (!earlier && !later) return null;
  return (
    <nav aria-label={t("archive.around")} className="no-print flex justify-between gap-4 border-y border-line">
      {earlier ? (
        <a href={periodHref(earlier)} rel="prev" className="py-3 hover:text-accent">
          <span aria-hidden="true">‹ </span>
          <span className="sr-only">{t("archive.earlier")}</span>
          {periodName(earlier)}
        </a>
      ) : (
        <span />
      )}
      {later && (
        <a href={periodHref(later)} rel="next" className="py-3 hover:text-accent">
          <span className="sr-only">{t("archive.later")}</span>
          {periodName(later)}
          <span aria-hidden="true"> ›</span>
        </a>
      )}
    </nav>
  );
}
