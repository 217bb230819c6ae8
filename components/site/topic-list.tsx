import { translator } from "@/lib/messages";
import type { TopicUse } from "@/lib/topics/topic";

const t = translator("lists");
const most = 12;

/** The topics used most with how often, large; the others below, in the same order. */
export function TopicList({ topics }: { topics: TopicUse[] }) {
  const others = topics.slice(most);
  return (
    <>
      <ol aria-label={t("topics.most")} className="grid gap-x-10 border-t-2 border-ink sm:grid-cols-2 lg:grid-cols-3">
        {topics.slice(0, most).map(({ name, href, count }) => (
          <li key={href} className="border-b border-line">
            <a href={href} className="flex items-baseline gap-3 py-3.5 no-underline hover:text-accent">
              <span className="font-serif text-[1.375rem] leading-snug font-bold">{name}</span>
              <span className="ml-auto shrink-0 text-[0.9375rem] text-ink-soft tabular-nums">{t("topics.count", { count })}</span>
            </a>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <h2 className="mt-12 mb-4 font-serif text-[1.375rem] font-bold">{t("topics.others")}</h2>
          <ul className="flex flex-wrap gap-2.5">
            {others.map(({ name, href, count }) => (
              <li key={href}>
                <a href={href} aria-label={t("topics.label", { topic: name, count })} className="inline-block rounded-full border border-line bg-card px-4 py-1.5 hover:border-accent hover:text-accent">
                  {name}
                  {count > 1 && <span className="ml-2 text-sm text-ink-soft tabular-nums">{count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
