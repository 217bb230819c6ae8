import { beforeEach, describe, expect, it } from "vitest";
import { publish } from "../../lib/articles/publish.ts";
import type { Draft } from "../../lib/articles/schema.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { describePhoto } from "../../lib/photos/describe.ts";
import { editPlace } from "../../lib/places/edit-place.ts";
import { backfillSearch } from "../../lib/search/backfill.ts";
import { search } from "../../lib/search/queries.ts";
import { searchSchema } from "../../lib/search/schema.ts";
import { makeArticle, makePublishedArticle, paragraph } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let editor: Actor;
let places: Awaited<ReturnType<typeof makePlaceTree>>;
let about: { channelId: number; placeIds: number[] };

beforeEach(async () => {
  await db().article.deleteMany();
  await db().initiative.deleteMany();
  // Only so many places of one name are meant by it.
  await db().place.deleteMany();
  [editor, places] = await Promise.all([makeUser("EDITOR"), makePlaceTree()]);
  about = { channelId: (await makeChannel()).id, placeIds: [places.neighbour.id] };
});

const make = (over: Partial<Draft>) => makePublishedArticle(editor, { ...about, ...over });
const says = (text: string): Partial<Draft> => ({ body: { version: 1, blocks: [paragraph(text)] } });
const find = async (q: string, filters: object = {}) => {
  const results = await search(searchSchema.parse({ q, ...filters }));
  if (!results) throw new Error(`${q} names nothing`);
  return results;
};
const slugs = async (q: string, filters: object = {}) => (await find(q, filters)).hits.map(({ card }) => card.href.replace("/articles/", ""));

describe("finding", () => {
  it.each([
    ["电梯", "a word"],
    ["電梯", "a word in the other script"],
    ["业委", "two characters that are no word"],
    ["委会", "two characters across a word's end"],
    ["邻聚力", "a name that no dictionary has"],
    ["梯", "one character"],
    ["wifi", "letters, in whatever case"],
    ["“邻聚力的会”", "a phrase"],
    ["「鄰聚力的會」", "a phrase in the other script"],
    ["电梯 业委会", "two words"],
    ["加装电梯的业委会", "words written in one"],
  ])("%s: %s", async (q) => {
    const { slug } = await make(says("业委会为加装电梯开了邻聚力的会，WiFi也通了。"));
    await make(says("社区食堂今天开张。"));
    expect(await slugs(q)).toEqual([slug]);
  });

  it("does not take a phrase for its words, nor torn characters for a word", async () => {
    await make(says("会开了，邻里聚在一起，电梯加装好了，力气没白花。"));
    expect(await slugs("“加装电梯”")).toEqual([]);
    expect(await slugs("邻聚力")).toEqual([]);
    expect(await slugs("加装 电梯")).toHaveLength(1);
  });

  it("does not take the pairs of a phrase for the phrase", async () => {
    await make(says("邻聚之后再聚力量，开会的时候会议室满了。"));
    expect(await slugs("邻聚力")).toEqual([]);
    expect(await slugs("“开会的会议”")).toEqual([]);
    expect(await slugs("聚力")).toHaveLength(1);
  });

  it("finds Traditional texts in Simplified", async () => {
    const { slug } = await make({ title: "東園裡的議事會", ...says("為了長者。") });
    expect(await slugs("东园里 议事会")).toEqual([slug]);
    expect((await find("长者")).hits[0]?.snippet).toContainEqual({ text: "長者", mark: true });
  });

  it("finds by people, captions, credits, kicker and subtitle", async () => {
    const photo = await db().photo.create({
      data: { hash: "a".repeat(64), format: "jpeg", bytes: 1, width: 9, height: 9, variants: { jpeg: [], webp: [] }, caption: "夜色中的凉亭", credit: "顾清影 摄", alt: "凉亭", createdById: editor.id },
    });
    const { slug } = await make({
      kicker: "梧桐路见闻", subtitle: "街坊的一天", contributors: [{ role: "CORRESPONDENT", name: "欧阳靖宇" }], responsibleEditor: "慕容雪",
      body: { version: 1, blocks: [paragraph("一切如常。"), { type: "photo", photo: { photoId: photo.id, caption: null, credit: null, alt: null } }] },
    });
    for (const q of ["凉亭", "顾清影", "欧阳靖宇", "慕容雪", "梧桐", "街坊"]) expect(await slugs(q), q).toEqual([slug]);
    await describePhoto(await makeUser("EDITOR_IN_CHIEF"), photo.id, { caption: "清晨的荷塘", credit: "顾清影 摄", alt: "荷塘" });
    expect(await slugs("荷塘")).toEqual([slug]);
    expect(await slugs("凉亭")).toEqual([]);
  });
});

describe("names", () => {
  const rename = (words: object) =>
    db().place.findUniqueOrThrow({ where: { id: places.community.id }, select: { name: true, shortName: true, aliases: true, summary: true } })
      .then(async (start) => editPlace(await makeUser("ADMINISTRATOR"), { id: places.community.id, start, words: { ...start, ...words } }));

  it.each(["东园社区", "东园", "東園", "dongyuan", "dong yuan", "dongyuanshequ", "dysq", "东园社区的电梯"])("%s leads to the reports of a place that do not name it", async (q) => {
    const { slug } = await make({ placeIds: [places.community.id], ...says("电梯来了。") });
    await make(says("别处的电梯也来了。"));
    expect(await slugs(q)).toContain(slug);
    expect((await slugs(q))[0]).toBe(slug);
    expect((await find(q)).names.map(({ name }) => name)).toContain("东园社区");
  });

  it("show what is said, not who wrote it", async () => {
    await make({ placeIds: [places.community.id], lead: "", contributors: [{ role: "CORRESPONDENT", name: "东园社区通讯组" }], ...says("电梯来了。") });
    expect((await find("东园社区")).hits[0]?.snippet.map(({ text }) => text).join("")).toMatch(/^电梯来了。/);
    expect((await find("通讯组")).hits[0]?.snippet).toContainEqual({ text: "通讯组", mark: true });
  });

  it("are those of now, without touching what is published", async () => {
    const { slug } = await make({ placeIds: [places.community.id] });
    await rename({ name: "芙蓉苑社区", aliases: ["老纱厂"] });
    for (const q of ["芙蓉苑", "老纱厂", "furongyuan", "lsc"]) expect(await slugs(q), q).toEqual([slug]);
    expect(await slugs("东园社区")).toEqual([]);
  });

  it("of a district find what its communities report", async () => {
    const { slug } = await make({ placeIds: [places.community.id] });
    expect(await slugs("示例区")).toEqual([slug]);
  });

  it("of an initiative find its reports", async () => {
    const { id } = await db().initiative.create({ data: { slug: `i-${places.city.id}`, name: "家门口“五字诀”", placeId: places.street.id } });
    const { slug } = await make({ initiativeIds: [id] });
    expect(await slugs("五字诀")).toEqual([slug]);
  });
});

describe("order", () => {
  it("is title above text, then newer above older, page by page without gaps or repeats", async () => {
    const expected: string[] = [];
    for (let index = 0; index < 46; index++) {
      const inTitle = index % 3 === 0;
      const { articleId, revisionId, slug } = await makeArticle(editor, { ...about, ...(inTitle ? { title: "电梯到了" } : says("电梯到了。")) });
      await publish(editor, { articleId, revisionId }, { at: new Date(Date.UTC(2020, 0, 1 + Math.floor(index / 2))), precision: "DAY" });
      expected.unshift(`${inTitle ? 0 : 1}${slug}`);
    }
    expected.sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0));
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const { hits, next } = await find("电梯", { after });
      seen.push(...hits.map(({ card }) => card.href.replace("/articles/", "")));
      after = next;
    }
    expect(seen).toEqual(expected.map((one) => one.slice(1)));
  });
});

describe("filters", () => {
  it("hold by place with all below it, channel with all below it, year and days", async () => {
    const inner = await makeChannel("电梯", await db().channel.findUniqueOrThrow({ where: { id: about.channelId } }));
    const { articleId, revisionId, slug } = await makeArticle(editor, { ...about, placeIds: [places.community.id], channelId: inner.id, title: "电梯到了" });
    await publish(editor, { articleId, revisionId }, { at: new Date("2020-03-01T18:00:00+08:00"), precision: "MINUTE" });
    const { slug: other } = await make({ title: "电梯也到了" });
    const channel = await db().channel.findUniqueOrThrow({ where: { id: about.channelId } });
    expect(await slugs("电梯")).toEqual([other, slug]);
    expect(await slugs("电梯", { place: places.street.path })).toEqual([other, slug]);
    expect(await slugs("电梯", { place: places.community.path })).toEqual([slug]);
    expect(await slugs("电梯", { place: "no/such/place" })).toEqual([]);
    expect(await slugs("电梯", { channel: channel.path })).toEqual([other, slug]);
    expect(await slugs("电梯", { channel: inner.path })).toEqual([slug]);
    expect(await slugs("电梯", { year: "2020" })).toEqual([slug]);
    expect(await slugs("电梯", { from: "2020-03-01", to: "2020-03-01" })).toEqual([slug]);
    expect(await slugs("电梯", { to: "2020-02-29" })).toEqual([]);
    expect(await slugs("电梯", { from: "2020-03-02" })).toEqual([other]);
  });
});

describe("where nothing is found", () => {
  it("says how many there are without the filters", async () => {
    await make({ title: "电梯到了" });
    expect((await find("电梯", { year: "1999" })).suggestions).toEqual({ withoutFilters: 1, names: [], words: [] });
  });

  it("offers names that sound the same or look alike, and single words", async () => {
    await make({ title: "电梯到了" });
    expect((await find("冬园社区")).suggestions?.names.map(({ name }) => name)).toContain("东园社区");
    expect((await find("电梯 火箭")).suggestions?.words).toEqual([{ word: "电梯", reports: 1 }]);
  });

  it("knows a query that names nothing", async () => {
    expect(await search(searchSchema.parse({ q: "！？" }))).toBeNull();
    expect(await search(searchSchema.parse({ q: "' & \\ | !" }))).toBeNull();
  });
});

describe("the index", () => {
  it("has what is live, and nothing else", async () => {
    const { articleId, revisionId } = await makeArticle(editor, { ...about, title: "电梯到了" });
    expect(await slugs("电梯")).toEqual([]);
    await publish(editor, { articleId, revisionId });
    expect(await slugs("电梯")).toHaveLength(1);
    await takeBack(await makeUser("SECTION_HEAD"), articleId);
    expect(await slugs("电梯")).toEqual([]);
    expect(await db().articleSearch.count()).toBe(0);
  });

  it("takes up what was published before it was, once, whoever else is at it, and what was prepared differently", async () => {
    for (let index = 0; index < 3; index++) await make({ title: "电梯到了" });
    await db().$executeRaw`DELETE FROM "ArticleSearch" WHERE "articleId" = (SELECT min("articleId") FROM "ArticleSearch")`;
    await db().$executeRaw`UPDATE "ArticleSearch" SET version = 0, terms = '' WHERE "articleId" = (SELECT max("articleId") FROM "ArticleSearch")`;
    expect(await slugs("电梯")).toHaveLength(1);
    const taken = await Promise.all([backfillSearch(), backfillSearch()]);
    expect(taken[0] + taken[1]).toBe(2);
    expect(await slugs("电梯")).toHaveLength(3);
    expect(await backfillSearch()).toBe(0);
  });
});
