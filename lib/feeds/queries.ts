import { articleViews } from "../articles/queries.ts";
import { listPage, wholeSite } from "../articles/list.ts";
import type { List } from "../articles/list.ts";
import { channelAt } from "../channels/queries.ts";
import { initiativeAt } from "../initiatives/queries.ts";
import { placeAt } from "../places/queries.ts";
import { seriesAt } from "../series/queries.ts";
import type { Channel } from "./channel.ts";

const count = 20;

/** What can be followed at a page's address; null where nothing can. */
export async function followable(page: string): Promise<Channel | null> {
  const [, kind, path = ""] = /^\/(?:(\w+)\/(.+))?$/.exec(page) ?? [];
  switch (kind) {
    case undefined:
      return { name: null, href: "/", reports: await reportsOf(wholeSite) };
    case "channels":
      return of(await channelAt(path), (id) => ({ kind: "CHANNEL", targetId: id }));
    case "places":
      return of(await placeAt(path), (id) => ({ kind: "PLACE", targetId: id }));
    case "initiatives":
      return of(await initiativeAt(path), (id) => ({ kind: "INITIATIVE", targetId: id }));
    case "series": {
      const series = await seriesAt(path);
      return series && { name: series.name, href: series.href, reports: await articleViews(series.cards.slice(-count).reverse().map(({ id }) => id)) };
    }
    default:
      return null;
  }
}

async function of(found: { id: number; name: string; href: string } | null, list: (id: number) => List): Promise<Channel | null> {
  return found && { name: found.name, href: found.href, reports: await reportsOf(list(found.id)) };
}

async function reportsOf(list: List): Promise<Channel["reports"]> {
  return articleViews((await listPage(list, undefined, count)).cards.map(({ id }) => id));
}
