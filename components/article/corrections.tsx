import type { ArticleView } from "@/lib/articles/article";
import { formatDate, machineDate } from "@/lib/dates";
import { translator } from "@/lib/messages";

/** 更正, above the text: who read it before shall see at once what was wrong. */
export function Corrections({ corrections }: Pick<ArticleView, "corrections">) {
  const t = translator("site");
  if (corrections.length === 0) return null;
  return (
    <section className="max-w-[43rem] border-l-4 border-accent bg-accent-soft px-5 py-4" aria-label={t("article.corrections")}>
      {corrections.map(({ at, text }) => (
        <p key={at.getTime()} className="leading-relaxed">
          <time dateTime={machineDate(at, "DAY")} className="mr-2 font-bold text-accent">
            {t("article.correctedAt", { date: formatDate(at, "DAY") })}
          </time>
          {text}
        </p>
      ))}
    </section>
  );
}
