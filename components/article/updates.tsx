import type { ArticleView } from "@/lib/articles/article";
import { formatDate, machineDate } from "@/lib/dates";
import { translator } from "@/lib/messages";

/** 更新说明, above the text: what is new for those who read it before. */
export function Updates({ updates }: Pick<ArticleView, "updates">) {
  const t = translator("articles");
  if (updates.length === 0) return null;
  return (
    <section className="max-w-[43rem] border-l-4 border-line px-5" aria-label={t("updates")}>
      {updates.map(({ at, note }) => (
        <p key={at.getTime()} className="leading-relaxed">
          <time dateTime={machineDate(at, "DAY")} className="mr-2 font-bold">
            {t("updateNote", { date: formatDate(at, "DAY") })}
          </time>
          {note}
        </p>
      ))}
    </section>
  );
}
