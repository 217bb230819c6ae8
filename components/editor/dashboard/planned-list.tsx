import type { Planned } from "@/lib/dashboard/dashboard";
import { translator } from "@/lib/messages/index";
import { ScheduleBadges } from "../schedule/schedule-badges";
import { Section, sheet } from "./section";
import { TitleLink } from "../articles/title-link";

const t = translator("dashboard");

/** What goes out by itself, and what did not; left out where nothing is planned. */
export function PlannedList({ planned }: { planned: Planned[] }) {
  if (planned.length === 0) return null;
  return (
    <Section id="planned" title={t("planned")}>
      <ul aria-labelledby="planned" className={sheet}>
        {planned.map(({ articleId, title, badge }) => (
          <li key={`${articleId} ${badge.kind} ${badge.state}`} className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 hover:bg-paper">
            <p className="min-w-0 font-serif text-[1.0625rem] leading-snug font-bold">
              <TitleLink href={`/editor/articles/${articleId}`} title={title} />
            </p>
            <ScheduleBadges badges={[badge]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
