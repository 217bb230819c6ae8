import type { Waiting } from "@/lib/dashboard/dashboard";
import { translator } from "@/lib/messages/index";
import { clock } from "../articles/clock";
import { Nothing, Section, sheet } from "./section";
import { TitleLink } from "../articles/title-link";

const t = translator("dashboard");

/** What goes on only when this person has done their part; left out (null) where nothing can wait. */
export function WaitingList({ waiting }: { waiting: Waiting[] | null }) {
  if (!waiting) return null;
  return (
    <Section id="waiting" title={t("waiting.title")}>
      {waiting.length === 0 && <Nothing title={t("waiting.none")} />}
      {waiting.length > 0 && (
        <ul aria-labelledby="waiting" className={sheet}>
          {waiting.map(({ href, title, what, since }) => (
            <li key={href} className="relative px-4 py-3 hover:bg-paper">
              <p className="font-serif text-[1.0625rem] leading-snug font-bold">
                <TitleLink href={href} title={title} />
              </p>
              <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-soft">
                <span className="text-accent">{what}</span>
                <time dateTime={since}>{t("waiting.since", { time: clock(since) })}</time>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
