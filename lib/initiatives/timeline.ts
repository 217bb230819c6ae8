import type { Card } from "../articles/article.ts";
import type { Milestone } from "./initiative.ts";

export type Entry = { kind: "milestone"; at: Date; milestone: Milestone } | { kind: "report"; at: Date; card: Card };

/** Which stretch of time a page of the timeline covers: from `after` (the last report of the page before) back to its own last report. */
type Stretch = { after: Date | undefined; isLast: boolean };

/** Reports of one page with the milestones of the same stretch of time, newest first. A milestone without a date stands at its report. */
export function timelineOf(milestones: Milestone[], cards: Card[], { after, isLast }: Stretch): Entry[] {
  const until = isLast ? undefined : cards.at(-1)?.publishedAt;
  const entries = [
    ...cards.map((card): Entry => ({ kind: "report", at: card.publishedAt, card })),
    ...milestones.map((milestone): Entry => ({ kind: "milestone", at: milestone.date ?? milestone.source.publishedAt, milestone })).filter(({ at }) => (!after || at < after) && (!until || at >= until)),
  ];
  return entries.sort((one, other) => other.at.getTime() - one.at.getTime());
}
