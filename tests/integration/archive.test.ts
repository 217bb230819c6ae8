import { beforeEach, describe, expect, it } from "vitest";
import { archiveYears, periodAt, yearAt } from "../../lib/archive/queries.ts";
import { periodOf } from "../../lib/archive/period.ts";
import { publish } from "../../lib/articles/publish.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { channelsWithNewest } from "../../lib/channels/queries.ts";
import { readCursor } from "../../lib/cursor.ts";
import { db } from "../../lib/db.ts";
import type { DatePrecision } from "../../lib/generated/prisma/enums.ts";
import { newPageContext, pageContext } from "../../lib/page-store/context.ts";
import { mostReadOfWeek } from "../../lib/reads/queries.ts";
import { allSeries } from "../../lib/series/queries.ts";
import { topicsByUse } from "../../lib/topics/queries.ts";
import { makeArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let editor: Actor;
let about: { channelId: number; placeIds: number[] };

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "Article", "Listing", "PageReads", "Series", "FormerSlug" CASCADE`;
  const [person, tree, channel] = await Promise.all([makeUser("EDITOR"), makePlaceTree(), makeChannel()]);
  [editor, about] = [person, { channelId: channel.id, placeIds: [tree.community.id] }];
});

async function show(at: string, precision: DatePrecision = "DAY", topics: string[] = []) {
  const made = await makeArticle(editor, { ...about, topics });
  await publish(editor, { articleId: made.articleId, revisionId: made.revisionId }, { at: new Date(at), precision });
  return made;
}
const period = (key: string) => periodOf(key)!;
const ids = (cards: { id: number }[]) => cards.map(({ id }) => id);
const expired = async (change: () => Promise<unknown>) => {
  const { number } = await db().pageClock.findUniqueOrThrow({ where: { id: 1 } });
  await change();
  const rows = await db().pageExpiry.findMany({ where: { number: { gt: number } } });
  return rows.flatMap(({ tags }) => tags).filter((tag) => tag.startsWith("archive")).sort();
};

describe("the archive", () => {
  it("is empty where nothing was published", async () => {
    expect(await archiveYears()).toEqual([]);
    expect(await periodAt(period("2025-12-01"), undefined, 20)).toMatchObject({ count: 0, earlier: null, later: null, page: { cards: [], next: null } });
  });

  it("counts a report in China's day, and no deeper than its date is known", async () => {
    const [minute, day, month, year] = [
      await show("2025-11-30T16:30:00Z", "MINUTE"), await show("2025-12-01T00:00:00Z"), await show("2025-12-01T00:00:00Z", "MONTH"), await show("2025-01-01T00:00:00Z", "YEAR"),
    ];
    const years = await archiveYears();
    expect(years.map(({ period: { key }, count, months }) => [key, count, months.map((one) => [one.period.key, one.count])])).toEqual([["2025", 4, [["2025-12", 3]]]]);
    const inYear = await yearAt(period("2025"));
    expect([ids(inYear.undated), inYear.months.map(({ cards }) => ids(cards))]).toEqual([[year.articleId], [[month.articleId, day.articleId, minute.articleId]]]);
    const inMonth = await periodAt(period("2025-12"), undefined, 20);
    expect([inMonth.count, inMonth.days.map((one) => [one.period.key, one.count])]).toEqual([3, [["2025-12-01", 2]]]);
    expect(ids((await periodAt(period("2025-12-01"), undefined, 20)).page.cards)).toEqual([day.articleId, minute.articleId]);
    expect((await periodAt(period("2025-11-30"), undefined, 20)).count).toBe(0);
  });

  it("goes on page by page within a day, and leads past empty ones", async () => {
    const made = [];
    for (const at of ["01", "02", "02", "02", "05"]) made.push(await show(`2025-12-${at}T02:00:00Z`));
    const seen: number[] = [];
    for (let next: string | null | undefined; next !== null; ) {
      const { page } = await periodAt(period("2025-12-02"), readCursor(next) ?? undefined, 2);
      seen.push(...ids(page.cards));
      next = page.next;
    }
    expect(seen).toEqual(made.slice(1, 4).map(({ articleId }) => articleId).reverse());
    const key = async (of: string) => {
      const { earlier, later } = await periodAt(period(of), undefined, 2);
      return [earlier?.key, later?.key];
    };
    expect(await key("2025-12-02")).toEqual(["2025-12-01", "2025-12-05"]);
    expect(await key("2025-12-03")).toEqual(["2025-12-02", "2025-12-05"]);
    expect(await key("2025-12")).toEqual([undefined, undefined]);
  });

  it("lets go of exactly the periods that a report enters or leaves, and of its neighbours where it is alone", async () => {
    await show("2025-10-08T02:00:00Z");
    await show("2025-12-01T02:00:00Z");
    const own = ["archive", "archive:2025", "archive:2025-12"];
    expect(await expired(() => show("2025-12-01T03:00:00Z"))).toEqual([...own, "archive:2025-12-01"]);
    expect(await expired(() => show("2025-12-09T03:00:00Z"))).toEqual([...own, "archive:2025-12-01", "archive:2025-12-09", "archive:empty"]);
    const november = await show("2025-11-05T03:00:00Z");
    const leaving = await expired(async () => takeBack(await makeUser("SECTION_HEAD"), november.articleId));
    expect(leaving).toEqual(["archive", "archive:2025", "archive:2025-10", "archive:2025-10-08", "archive:2025-11", "archive:2025-11-05", "archive:2025-12", "archive:2025-12-01", "archive:empty"]);
    expect(await expired(() => show("2025-12-01T00:00:00Z", "YEAR"))).toEqual(["archive", "archive:2025"]);
  });
});

describe("lists of everything", () => {
  it("have channels in the menu's order, each with its newest", async () => {
    const { articleId } = await show("2025-12-01T02:00:00Z");
    const mine = (await channelsWithNewest(4)).filter(({ cards }) => cards.length > 0);
    expect(mine.map(({ cards }) => ids(cards))).toEqual([[articleId]]);
  });

  it("have topics by use, and none that only drafts use", async () => {
    await show("2025-12-01T02:00:00Z", "DAY", ["电梯", "议事"]);
    await show("2025-12-02T02:00:00Z", "DAY", ["议事"]);
    await makeArticle(editor, { ...about, topics: ["草稿"] });
    expect((await topicsByUse(10)).map(({ name, count }) => [name, count])).toEqual([["议事", 2], ["电梯", 1]]);
  });

  it("have the series of which something can be read, with what is newest in them", async () => {
    const [old, young, hidden] = [await show("2025-12-01T02:00:00Z"), await show("2025-12-02T02:00:00Z"), await makeArticle(editor, about)];
    const make = (slug: string, articles: { articleId: number }[]) =>
      db().series.create({ data: { slug, title: slug, entries: { create: articles.map(({ articleId }, position) => ({ articleId, position })) } } });
    await make("first", [young, old, hidden]);
    await make("empty", [hidden]);
    expect((await allSeries()).map(({ name, count, newest }) => [name, count, newest.id])).toEqual([["first", 2, young.articleId]]);
  });
});

describe("what was read most", () => {
  const now = new Date("2026-11-22T04:00:00Z");
  const read = (address: string, day: string, reads: number) => db().pageReads.create({ data: { address, day: new Date(day), reads } });

  it("adds up both scripts and former addresses, over the seven days before today", async () => {
    const [one, two, three, back] = [await show("2025-12-01T02:00:00Z"), await show("2025-12-02T02:00:00Z"), await show("2025-12-03T02:00:00Z"), await show("2025-12-04T02:00:00Z")];
    await takeBack(await makeUser("SECTION_HEAD"), back.articleId);
    await db().formerSlug.create({ data: { slug: "before", articleId: two.articleId } });
    await read(`/articles/${one.slug}`, "2026-11-21", 5);
    await read(`/articles/${two.slug}`, "2026-11-20", 3);
    await read(`/zh-Hant/articles/${two.slug}`, "2026-11-15", 2);
    await read("/articles/before", "2026-11-16", 1);
    await read(`/articles/${three.slug}`, "2026-11-22", 100);
    await read(`/articles/${three.slug}`, "2026-11-14", 100);
    await read(`/articles/${back.slug}`, "2026-11-20", 100);
    await read("/places/a", "2026-11-20", 100);
    expect(ids(await mostReadOfWeek(10, now))).toEqual([two.articleId, one.articleId]);
    expect(ids(await mostReadOfWeek(1, now))).toEqual([two.articleId]);
  });

  it("is nothing where nothing was read; and says until when it holds", async () => {
    const context = newPageContext("/");
    expect(await pageContext().run(context, () => mostReadOfWeek(10, now))).toEqual([]);
    expect(new Date(context.validUntil).toISOString()).toBe("2026-11-22T16:00:00.000Z");
  });
});
