import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { listPage } from "../../lib/articles/list.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { saveRecord } from "../../lib/initiatives/change-record.ts";
import { figures } from "../../lib/initiatives/figures.ts";
import { figuresOf } from "../../lib/initiatives/list.ts";
import { findPlaces, newsAround } from "../../lib/places/list.ts";
import { placeAt, placeTrail, placeTree } from "../../lib/places/queries.ts";
import type { PlaceNode } from "../../lib/places/place.ts";
import { makePublishedArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeInitiative } from "../factories/initiatives.ts";
import { makeUser } from "../factories/people.ts";
import { makePlace } from "../factories/places.ts";

let editor: Actor;
let places: Awaited<ReturnType<typeof makePlaces>>;

/** Two districts with a street each, and a community that lies in both. */
async function makePlaces() {
  const city = await makePlace("CITY", "云澜市");
  const [east, west] = [await makePlace("DISTRICT", "澄湖区", city), await makePlace("DISTRICT", "望江经济技术开发区", city)];
  await db().place.update({ where: { id: west.id }, data: { shortName: "望江开发区" } });
  const [street, other] = [await makePlace("STREET", "柳岸街道", east), await makePlace("STREET", "松坪街道", west)];
  const [bridge, garden, straddling, far] = [
    await makePlace("COMMUNITY", "桥头社区", street), await makePlace("COMMUNITY", "荷风社区", street),
    await makePlace("COMMUNITY", "双桥社区", other), await makePlace("COMMUNITY", "桥头社区", other),
  ];
  await db().placeSecondaryParent.create({ data: { placeId: straddling.id, parentId: street.id } });
  await db().place.update({ where: { id: garden.id }, data: { aliases: ["塘西"] } });
  return { city, east, west, street, other, bridge, garden, straddling, far };
}

beforeAll(async () => {
  editor = await makeUser("EDITOR");
  places = await makePlaces();
  const channelId = (await makeChannel()).id;
  for (const place of [places.bridge, places.bridge, places.straddling]) await makePublishedArticle(editor, { channelId, placeIds: [place.id] });
});

const href = ({ path }: { path: string }) => `/places/${path}`;

describe("a place is found", () => {
  it("by its alias in pinyin, alone: whoever asked stands there at once", async () => {
    const found = await findPlaces("tangxi");
    expect(found.only).toBe(href(places.garden));
    expect(found.hits).toMatchObject([{ name: "荷风社区", trail: ["云澜市", "澄湖区", "柳岸街道"], reports: 0 }]);
  });
  it("beside another of its name, with what tells them apart", async () => {
    const { hits, only } = await findPlaces("橋頭");
    expect(only).toBeNull();
    expect(hits.map(({ trail, reports }) => [trail.at(-1), reports]).sort()).toEqual([["松坪街道", 0], ["柳岸街道", 2]].sort());
  });
  it("by a part of its name alone, but nobody is sent there unasked", async () => {
    expect(await findPlaces("双")).toMatchObject({ only: null, hits: [{ name: "双桥社区", alsoUnder: ["柳岸街道"], reports: 1 }] });
  });
  it("with long names above it said shortly", async () => expect((await findPlaces("松坪街道")).hits[0]?.trail).toEqual(["云澜市", "望江开发区"]));
  it("by a name that it was given since", async () => {
    await db().place.update({ where: { id: places.garden.id }, data: { aliases: ["塘西", "藕塘"] } });
    expect((await findPlaces("藕塘")).only).toBe(href(places.garden));
  });
  it("nearly, where nothing is called so", async () => {
    const { hits, near } = await findPlaces("荷峰社区");
    expect([hits, near.map(({ name }) => name)]).toEqual([[], ["荷风社区"]]);
  });
  it("not at all", async () => expect(await findPlaces("x".repeat(500))).toEqual({ hits: [], near: [], only: null }));
});

describe("a place that lies in two", () => {
  it("has neighbours in both", async () => {
    expect((await placeAt(places.straddling.path))?.neighbours.map(({ id }) => id).sort()).toEqual([places.far.id, places.bridge.id, places.garden.id].sort());
  });
  it("is a neighbour in both", async () => expect((await placeAt(places.bridge.path))?.neighbours.map(({ id }) => id)).toEqual([places.garden.id, places.straddling.id]));
  it("stands in the tree below both", async () => {
    const parentsIn = (nodes: PlaceNode[]): number[] =>
      nodes.flatMap((node) => [...(node.children.some(({ id }) => id === places.straddling.id) ? [node.id] : []), ...parentsIn(node.children)]);
    expect(parentsIn(await placeTree()).sort()).toEqual([places.street.id, places.other.id].sort());
  });
});

it("says long names shortly where room is scarce", async () => expect((await placeTrail(places.other.path)).map(({ short }) => short)).toEqual(["云澜市", "望江开发区", "松坪街道"]));

it("leads a place with little news to the nearest one above that has more", async () => {
  const at = async ({ path, id }: { path: string; id: number }) => {
    const place = await placeAt(path);
    return newsAround(place!, (await listPage({ kind: "PLACE", targetId: id }, undefined, 20)).cards, 4);
  };
  expect(await at(places.garden)).toMatchObject({ place: { id: places.street.id }, cards: [{}, {}, {}] });
  expect(await at(places.straddling)).toMatchObject({ place: { id: places.city.id }, cards: [{}, {}] });
  expect(await at(places.city)).toBeNull();
});

it("has the figures of its initiatives, each with its source", async () => {
  const chief = await makeUser("EDITOR_IN_CHIEF");
  const says = "23部电梯投用。";
  const { id, slug, placeId, report } = await makeInitiative(editor, says);
  const words = { metric: `电梯${randomUUID().slice(0, 4)}`, value: "23", unit: "部", qualifier: null, scope: "", asOf: "2026-11-15", articleId: report.articleId, quote: says };
  await saveRecord(chief, figures, { initiativeId: id, id: null, start: null, words });
  expect(await figuresOf([placeId])).toMatchObject([{ metric: words.metric, value: 23, initiative: { href: `/initiatives/${slug}` }, source: { quote: says } }]);
  expect(await figuresOf([places.city.id])).toEqual([]);
});
