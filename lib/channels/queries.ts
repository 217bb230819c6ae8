import { cache } from "react";
import { db } from "../db.ts";
import { madeOf } from "../page-store/made-of.ts";
import type { Link } from "../articles/article.ts";
import { listPage } from "../articles/list.ts";
import { channelsTag } from "./cache.ts";
import type { ChannelWithNewest } from "./channel.ts";

export type ChannelView = { id: number; name: string; summary: string; href: string; trail: Link[]; children: Link[] };

type Row = { id: number; name: string; path: string; summary: string; parentId: number | null };
const href = (path: string) => `/channels/${path}`;
const link = ({ name, path }: Row): Link => ({ name, href: href(path) });

/** All channels: a site has a few dozen. */
const all = cache((): Promise<Row[]> => {
  madeOf(channelsTag);
  return db().channel.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }], select: { id: true, name: true, path: true, summary: true, parentId: true } });
});

/** The channels of the first level, as the menu shows them. */
export async function channelMenu(): Promise<(Link & { id: number })[]> {
  return (await all()).filter((row) => row.parentId === null).map((row) => ({ ...link(row), id: row.id }));
}

/** From the first level down to the channel itself. */
export async function channelTrail(id: number): Promise<Link[]> {
  const byId = new Map((await all()).map((row) => [row.id, row]));
  const trail: Link[] = [];
  for (let row = byId.get(id); row; row = row.parentId === null ? undefined : byId.get(row.parentId)) trail.unshift(link(row));
  return trail;
}

export async function channelAt(path: string): Promise<ChannelView | null> {
  const rows = await all();
  const row = rows.find((one) => one.path === path);
  if (!row) return null;
  return {
    id: row.id,
    name: row.name,
    summary: row.summary,
    href: href(row.path),
    trail: await channelTrail(row.id),
    children: rows.filter((one) => one.parentId === row.id).map(link),
  };
}

/** Every channel of the first level, in the menu's order. */
export async function channelsWithNewest(count: number): Promise<ChannelWithNewest[]> {
  const rows = await all();
  return Promise.all(
    rows.filter((row) => row.parentId === null).map(async (row) => {
      const { cards } = await listPage({ kind: "CHANNEL", targetId: row.id }, undefined, count);
      return { ...link(row), summary: row.summary, children: rows.filter((one) => one.parentId === row.id).map(link), cards };
    }),
  );
}
