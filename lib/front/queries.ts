import { listPage, wholeSite } from "../articles/list.ts";
import { channelMenu } from "../channels/queries.ts";
import { initiativeCards } from "../initiatives/queries.ts";
import { placeTree } from "../places/queries.ts";
import { mostReadOfWeek } from "../reads/queries.ts";
import { newestSeries } from "../series/queries.ts";
import { arrange, unseen } from "./front.ts";
import type { Front } from "./front.ts";

/** Everything the front page shows. */
export async function front(): Promise<Front> {
  const [newest, channels, initiatives, series, places, mostRead] = await Promise.all([
    listPage(wholeSite, undefined, 16),
    channelMenu(),
    initiativeCards({ take: 6 }),
    newestSeries(),
    placeTree(),
    mostReadOfWeek(10, new Date()),
  ]);
  const head = arrange(newest.cards);
  const seen = [head.lead, ...head.second, ...head.third].filter((card) => card !== null);
  const sections = await Promise.all(
    channels.map(async (channel) => {
      const { cards } = await listPage({ kind: "CHANNEL", targetId: channel.id }, undefined, seen.length + 4);
      return { channel, cards: unseen(cards, seen, 4) };
    }),
  );
  return { ...head, channels: sections.filter(({ cards }) => cards.length > 0), initiatives, series, places, mostRead };
}
