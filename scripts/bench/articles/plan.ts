import type { Block } from "../../../lib/articles/body.ts";
import { listingTargets } from "../../../lib/articles/listing.ts";
import type { ListingTarget } from "../../../lib/articles/listing.ts";
import { slugFrom } from "../../../lib/articles/slug.ts";
import { random } from "./random.ts";
import { blocksOf, write } from "./text.ts";
import { names } from "./words.ts";

/** What the reports are hung on; `above` are the ids of a place or channel and of all above it. */
export type Ground = {
  places: { id: number; name: string; above: number[]; initiativeIds: number[] }[];
  channels: { id: number; above: number[] }[];
  topics: ReadonlyMap<string, number>;
  photoIds: number[];
};

export type Planned = {
  slug: string;
  publishedAt: Date;
  title: string;
  lead: string;
  blocks: Block[];
  reporter: string;
  channelId: number;
  placeId: number;
  topicId: number;
  initiativeIds: number[];
  photoIds: number[];
  listings: ListingTarget[];
};

const newest = Date.parse("2026-11-01T10:00:00+08:00");
const apartMs = 41 * 60_000;

/** The reports, oldest first: the same on every machine. About a third have photos, about a quarter an initiative. */
export function plan(count: number, ground: Ground): Planned[] {
  const dice = random(20261122);
  return Array.from({ length: count }, (_, index) => {
    const place = dice.pick(ground.places);
    const channel = dice.pick(ground.channels);
    const written = write(dice, place.name);
    const topicId = ground.topics.get(written.topic);
    if (topicId === undefined) throw new Error(`There is no topic ${written.topic}`);
    const photoIds = dice.next() < 1 / 3 ? dice.shuffle(ground.photoIds).slice(0, dice.whole(1, 3)) : [];
    const initiativeIds = dice.next() < 1 / 4 && place.initiativeIds.length > 0 ? [dice.pick(place.initiativeIds)] : [];
    return {
      slug: `${slugFrom(written.title)}-${index + 1}`,
      publishedAt: new Date(newest - (count - 1 - index) * apartMs),
      title: written.title,
      lead: written.lead,
      blocks: blocksOf(written, photoIds),
      reporter: dice.pick(names),
      channelId: channel.id,
      placeId: place.id,
      topicId,
      initiativeIds,
      photoIds,
      listings: listingTargets({ channelIds: channel.above, placeIds: place.above, topicIds: [topicId], initiativeIds }),
    };
  });
}
