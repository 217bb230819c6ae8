import { beforeEach, describe, expect, it } from "vitest";
import { listPage } from "../../lib/articles/list.ts";
import { articleAt, relatedTo } from "../../lib/articles/queries.ts";
import { publish } from "../../lib/articles/publish.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { channelAt } from "../../lib/channels/queries.ts";
import { readCursor } from "../../lib/cursor.ts";
import { db } from "../../lib/db.ts";
import { front } from "../../lib/front/queries.ts";
import { initiativeAt, initiativeCards } from "../../lib/initiatives/queries.ts";
import { placeAt, placeIdsBelow } from "../../lib/places/queries.ts";
import { makeArticle, makePublishedArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let editor: Actor;
let places: Awaited<ReturnType<typeof makePlaceTree>>;
let about: { channelId: number; placeIds: number[] };

beforeEach(async () => {
  const [person, tree, channel] = await Promise.all([makeUser("EDITOR"), makePlaceTree(), makeChannel()]);
  [editor, places] = [person, tree];
  about = { channelId: channel.id, placeIds: [tree.community.id] };
});

describe("an article's address", () => {
  it("says what became of a withdrawn article", async () => {
    const { articleId, slug } = await makePublishedArticle(editor, about);
    const withdraw = (data: object) => db().article.update({ where: { id: articleId }, data: { state: "WITHDRAWN", withdrawnAt: new Date(), ...data } });
    await withdraw({ withdrawalKind: "EXPLAINED", withdrawalReason: "数字有误" });
    expect(await articleAt(slug)).toMatchObject({ kind: "withdrawn", reason: "数字有误" });
    await withdraw({ withdrawalKind: "MOVED", movedTo: "/articles/elsewhere" });
    expect(await articleAt(slug)).toEqual({ kind: "moved", to: "/articles/elsewhere" });
    await withdraw({ withdrawalKind: "GONE" });
    expect(await articleAt(slug)).toEqual({ kind: "gone" });
  });

  it("leads from a former address to the present one, and keeps drafts to the desk", async () => {
    const { articleId, slug } = await makePublishedArticle(editor, about);
    await db().formerSlug.create({ data: { slug: `${slug}-before`, articleId } });
    expect(await articleAt(`${slug}-before`)).toEqual({ kind: "moved", to: `/articles/${slug}` });
    const draft = await makeArticle(editor);
    expect(await articleAt(draft.slug)).toEqual({ kind: "unknown" });
    expect(await articleAt("nowhere")).toEqual({ kind: "unknown" });
  });
});

describe("lists", () => {
  it("go on page by page without gaps or repeats, also where dates are equal", async () => {
    const at = new Date("2026-01-01T00:00:00Z");
    const made: number[] = [];
    for (let index = 0; index < 7; index++) {
      const { articleId, revisionId } = await makeArticle(editor, about);
      await publish(editor, { articleId, revisionId }, { at: index < 4 ? at : new Date(at.getTime() + index), precision: "MINUTE" });
      made.push(articleId);
    }
    const list = { kind: "PLACE", targetId: places.street.id } as const;
    const seen: number[] = [];
    for (let next: string | null | undefined; next !== null; ) {
      const page = await listPage(list, readCursor(next) ?? undefined, 2);
      seen.push(...page.cards.map(({ id }) => id));
      next = page.next;
    }
    expect(seen).toEqual([...made].reverse());
  });

  it("put what is on the same initiative first into related reading", async () => {
    const initiative = await db().initiative.create({ data: { slug: `i-${places.city.id}`, name: "加梯", placeId: places.street.id } });
    const on = { ...about, initiativeIds: [initiative.id] };
    const first = await makePublishedArticle(editor, on);
    const second = await makePublishedArticle(editor, on);
    const neighbour = await makePublishedArticle(editor, about);
    expect((await relatedTo(first.articleId, 2)).map(({ id }) => id)).toEqual([second.articleId, neighbour.articleId]);
  });
});

describe("places", () => {
  it("show a community that straddles districts below each of them", async () => {
    const other = await makePlaceTree();
    await db().placeSecondaryParent.create({ data: { placeId: places.community.id, parentId: other.district.id } });
    expect((await placeAt(other.district.path))?.children.map(({ name }) => name)).toEqual(["示例街道", "东园社区"]);
    expect((await placeAt(places.community.path))?.alsoUnder.map(({ href }) => href)).toEqual([`/places/${other.district.path}`]);
    expect(await placeIdsBelow(other.district.id)).toContain(places.community.id);
    expect(await placeIdsBelow(places.neighbour.id)).toEqual([places.neighbour.id]);
  });

  it("know their way up and who is beside them", async () => {
    const place = await placeAt(places.community.path);
    expect(place?.trail.map(({ name }) => name)).toEqual(["示例市", "示例区", "示例街道", "东园社区"]);
    expect(place?.neighbours.map(({ name }) => name)).toEqual(["西园社区"]);
    expect(await placeAt("no/such/place")).toBeNull();
  });
});

it("nests an initiative's parts, and lists initiatives with the newest report first", async () => {
  const make = (slug: string) => db().initiative.create({ data: { slug, name: slug, placeId: places.community.id } });
  const [quiet, busy] = [await make(`quiet-${places.city.id}`), await make(`busy-${places.city.id}`)];
  const outer = await db().initiativePart.create({ data: { initiativeId: busy.id, position: 0, label: "议", title: "议在一起" } });
  await db().initiativePart.create({ data: { initiativeId: busy.id, parentId: outer.id, position: 0, label: "一", title: "议题征集" } });
  await makePublishedArticle(editor, { ...about, initiativeIds: [busy.id] });
  expect((await initiativeAt(busy.slug))?.parts).toEqual([
    { label: "议", title: "议在一起", text: "", parts: [{ label: "一", title: "议题征集", text: "", parts: [] }] },
  ]);
  const cards = await initiativeCards({ placeIds: [places.community.id] });
  expect(cards.map(({ name, reports }) => [name, reports])).toEqual([[busy.slug, 1], [quiet.slug, 0]]);
});

it("leads a nested channel's trail from the top, and puts its reports into the one above", async () => {
  const top = await makeChannel("更新");
  const lifts = await makeChannel("电梯", top);
  const { articleId } = await makePublishedArticle(editor, { ...about, channelId: lifts.id });
  expect((await channelAt(lifts.path))?.trail.map(({ name }) => name)).toEqual(["更新", "电梯"]);
  expect((await listPage({ kind: "CHANNEL", targetId: top.id }, undefined, 5)).cards.map(({ id }) => id)).toEqual([articleId]);
});

it("deals every report to one place of the front page", async () => {
  for (let index = 0; index < 6; index++) await makePublishedArticle(editor, about);
  const { lead, second, third, channels } = await front();
  const ids = [lead, ...second, ...third, ...channels.flatMap(({ cards }) => cards)].map((card) => card?.id);
  expect(new Set(ids).size).toBe(ids.length);
});
