import type { Card, Link } from "../articles/article.ts";
import type { InitiativeCard } from "../initiatives/initiative.ts";
import type { PlaceNode } from "../places/place.ts";
import type { SeriesPage } from "../series/series.ts";

export type ChannelSection = { channel: Link; cards: Card[] };

export type Front = {
  lead: Card | null;
  /** Beside the lead story. */
  second: Card[];
  /** Below it, with pictures. */
  third: Card[];
  channels: ChannelSection[];
  initiatives: InitiativeCard[];
  series: SeriesPage | null;
  places: PlaceNode[];
  mostRead: Card[];
};

/** Deals the newest reports out over the head of the front page: the lead story is the newest that has a picture. */
export function arrange(newest: Card[]): Pick<Front, "lead" | "second" | "third"> {
  const lead = newest.find((card) => card.picture) ?? newest[0] ?? null;
  const rest = newest.filter((card) => card !== lead);
  const second = rest.slice(0, 4);
  const third = rest.slice(4).filter((card) => card.picture).slice(0, 4);
  return { lead, second, third };
}

/** Reports of a channel that do not stand on the page already. */
export function unseen(cards: Card[], seen: Card[], count: number): Card[] {
  const ids = new Set(seen.map((card) => card.id));
  return cards.filter((card) => !ids.has(card.id)).slice(0, count);
}
