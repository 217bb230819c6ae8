import { readableQuote } from "@/lib/citations/citation";
import type { Source } from "@/lib/citations/citation";
import { translator } from "@/lib/messages";

/** Leads to the sentence of the report that says so, or to the report where its text was changed since. */
export function SourceLink({ source: { title, href, quote, standing }, className = "" }: { source: Source; className?: string }) {
  const t = translator("site");
  const label = standing === "stands" ? t("record.saysOf", { title, quote: readableQuote(quote) }) : t("record.openReportOf", { title });
  return (
    <a href={href} aria-label={label} title={standing === "stands" ? readableQuote(quote) : title} className={`inline-block py-0.5 whitespace-nowrap text-accent underline ${className}`}>
      {t(standing === "stands" ? "record.says" : "record.openReport")}
    </a>
  );
}
