import { publish } from "../../lib/articles/publish.ts";
import type { Draft } from "../../lib/articles/schema.ts";
import { withdraw } from "../../lib/articles/withdraw.ts";
import type { Block } from "../../lib/articles/body.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { finishPhotoJobs } from "../../lib/photos/jobs.ts";
import { upload } from "../../lib/photos/upload.ts";
import { saveSettings } from "../../lib/settings/save-settings.ts";
import { defaultSettings } from "../../lib/settings/schema.ts";
import { makeArticle, paragraph } from "../factories/articles.ts";
import { makeUser } from "../factories/people.ts";
import { corners } from "../fixtures/photos/pictures.ts";

export type World = Awaited<ReturnType<typeof makeWorld>>;
export type Made = Awaited<ReturnType<typeof makeArticle>>;

type Texts = { caption: string | null; credit: string | null; alt: string | null };
const inherited: Texts = { caption: null, credit: null, alt: null };
export const photoBlock = (photoId: number, texts = inherited): Block => ({ type: "photo", photo: { photoId, ...texts } });
export const galleryBlock = (...photoIds: number[]): Block => ({ type: "gallery", photos: photoIds.map((photoId) => ({ photoId, ...inherited })) });
export const bodyOf = (...blocks: Block[]) => ({ version: 1 as const, blocks: [paragraph("议事会在楼道里开了。"), ...blocks] });

/** A picture of its own for each width, described. */
export async function makePhoto(actor: Actor, width: number, described = true): Promise<{ id: number; hash: string }> {
  const bytes = await corners(width, 240).png().toBuffer();
  const result = await upload(actor, new Blob([new Uint8Array(bytes)]).stream());
  if (!result.ok) throw new Error(result.reason);
  const { id, hash } = result.photo;
  if (described) await db().photo.update({ where: { id }, data: { caption: `图注${width}`, credit: `摄影${width}`, alt: `画面${width}` } });
  return { id, hash };
}

type Node = { id: number; path: string };
const below = (parent: Node | null, slug: string) => ({ slug, path: parent ? `${parent.path}/${slug}` : slug, parentId: parent?.id ?? null });
const place = (kind: "CITY" | "DISTRICT" | "STREET" | "COMMUNITY", name: string, slug: string, parent: Node | null = null) =>
  db().place.create({ data: { kind, name, summary: `${name}的介绍`, ...below(parent, slug) } });
const channel = (name: string, slug: string, position: number, parent: Node | null = null) =>
  db().channel.create({ data: { name, summary: `${name}的介绍`, position, reviews: 0, proofreadings: 0, ...below(parent, slug) } });

/** Two districts, and a community that lies in both. */
async function makePlaces() {
  const city = await place("CITY", "示例市", "city");
  const [east, west] = [await place("DISTRICT", "东区", "east", city), await place("DISTRICT", "西区", "west", city)];
  const [street, otherStreet] = [await place("STREET", "柳岸街道", "liuan", east), await place("STREET", "松坪街道", "songping", west)];
  const [garden, bridge, straddling] = [
    await place("COMMUNITY", "东园社区", "garden", street),
    await place("COMMUNITY", "桥头社区", "bridge", street),
    await place("COMMUNITY", "插花社区", "straddling", otherStreet),
  ];
  await db().placeSecondaryParent.create({ data: { placeId: straddling.id, parentId: east.id } });
  return { city, east, west, street, otherStreet, garden, bridge, straddling };
}

async function makeChannels() {
  const news = await channel("要闻", "news", 0);
  return { news, lifts: await channel("电梯", "lifts", 0, news), people: await channel("人物", "people", 1), empty: await channel("空频道", "empty", 2) };
}

/** One with parts in parts, one without a report. */
async function makeInitiatives({ street, bridge }: Awaited<ReturnType<typeof makePlaces>>) {
  const council = await db().initiative.create({ data: { slug: "council", name: "楼道议事会", summary: "一月一议。", placeId: street.id } });
  const part = (position: number, title: string, parentId: number | null) =>
    db().initiativePart.create({ data: { initiativeId: council.id, parentId, position, label: `第${position}步`, title, text: `${title}的做法` } });
  const first = await part(1, "提议", null);
  await part(2, "议定", first.id);
  return { council, sheds: await db().initiative.create({ data: { slug: "sheds", name: "充电棚", placeId: bridge.id } }) };
}

const day = (count: number) => new Date(Date.UTC(2026, 0, count));

/** Something of every kind that readers can see, written by the use cases as far as there are any. */
export async function makeWorld() {
  const [editor, chief, administrator] = [await makeUser("EDITOR"), await makeUser("EDITOR_IN_CHIEF"), await makeUser("ADMINISTRATOR")];
  const settings = { ...defaultSettings, organisation: "示例街道办事处", rightsNotices: [{ source: null, text: "转载请注明出处。" }] };
  await saveSettings(administrator, settings);
  const [places, channels] = [await makePlaces(), await makeChannels()];
  const initiatives = await makeInitiatives(places);
  await db().method.create({ data: { slug: "open-door", name: "敲门行动", summary: "一户一访。" } });
  const [lead, shown, shared, only] = [await makePhoto(editor, 360), await makePhoto(editor, 361), await makePhoto(editor, 362), await makePhoto(editor, 363)];
  await finishPhotoJobs();
  const photos = { lead, shown, shared, only };

  const write = (slug: string, over: Partial<Draft> = {}) =>
    makeArticle(editor, { slug, title: `标题${slug}`, channelId: channels.news.id, placeIds: [places.bridge.id], ...over });
  const show = async (made: Made, count: number): Promise<Made> => {
    const outcome = await publish(editor, { articleId: made.articleId, revisionId: made.revisionId }, { at: day(count), precision: "DAY" });
    if (outcome.outcome !== "published") throw new Error(JSON.stringify(outcome));
    return made;
  };
  // More than one page of a list.
  const many: Made[] = [];
  for (let count = 1; count <= 23; count++) many.push(await show(await write(`many-${count}`), count));

  const published = {
    rich: await show(await write("rich", {
      channelId: channels.lifts.id, placeIds: [places.straddling.id, places.garden.id], initiativeIds: [initiatives.council.id], topics: ["电梯", "议事"],
      body: bodyOf(photoBlock(lead.id, { caption: "本文的图注", credit: null, alt: null }), galleryBlock(shown.id, shared.id)),
    }), 30),
    plain: await show(await write("plain", { channelId: channels.people.id, topics: ["议事"], body: bodyOf(photoBlock(shared.id)) }), 31),
    corrected: await show(await write("corrected"), 32),
    part1: await show(await write("part-1"), 33),
    gone: await show(await write("gone"), 34),
    moved: await show(await write("moved"), 35),
    explained: await show(await write("explained"), 36),
  };
  const part2 = await write("part-2", { channelId: channels.people.id, initiativeIds: [initiatives.sheds.id], body: bodyOf(photoBlock(only.id)) });
  const draft = await write("draft-of-somebody");

  const { corrected, part1, gone, moved, explained } = published;
  await db().correction.createMany({ data: [corrected, part2].map(({ articleId }) => ({ articleId, at: day(40), text: "数字有误，已更正。" })) });
  const series = await db().series.create({ data: { slug: "promises", title: "年初承诺", editorsNote: "编者的话", entries: { create: [part1, part2].map(({ articleId }, index) => ({ articleId, position: index + 1 })) } } });
  await db().formerSlug.create({ data: { slug: "rich-before", articleId: published.rich.articleId } });
  await withdraw(chief, { articleId: gone.articleId, kind: "GONE", reason: "涉及隐私。", movedTo: "" });
  await withdraw(chief, { articleId: moved.articleId, kind: "MOVED", reason: "重复发布。", movedTo: "/articles/rich" });
  await withdraw(chief, { articleId: explained.articleId, kind: "EXPLAINED", reason: "来源有误。", movedTo: "" });
  return { editor, chief, administrator, settings, places, channels, initiatives, photos, many, ...published, part2, draft, series };
}

/** Every address there is, but for most of the reports that are alike. */
export async function addressesOf({ many }: World): Promise<string[]> {
  const [articles, former, channels, places, initiatives, topics] = await Promise.all([
    db().article.findMany({ where: { slug: { notIn: many.slice(1, -1).map(({ slug }) => slug) } } }), db().formerSlug.findMany(),
    db().channel.findMany(), db().place.findMany(), db().initiative.findMany(), db().topic.findMany(),
  ]);
  const after = `${day(10).getTime()}-1000`;
  return [
    "/", "/methods", "/methods/open-door", "/ large", "/articles/plain large.high", "/zh-Hant", "/zh-Hant/articles/rich", "/articles/rich/photos", "/places", "/places?q=%E7%A4%BE%E5%8C%BA", "/places?q=dongyuan", "/initiatives", "/corrections", "/series/promises", "/sitemap.xml", "/robots.txt",
    "/channels", "/series", "/topics", "/sitemaps/pages.xml", "/sitemaps/topics-0.xml", "/sitemaps/articles-0.xml", "/sitemaps/archive-2026.xml", "/news-sitemap.xml",
    "/archive", "/archive/2025", "/archive/2026", "/archive/2026/01", `/archive/2026/01?after=${after}`, "/archive/2026/02", "/archive/2026/03",
    ...["01/04", "01/05", "01/06", "01/30", "01/31", "02/01", "02/02", "02/04", "02/07"].map((day) => `/archive/2026/${day}`),
    "/feed.xml", "/atom.xml", "/feed.json", "/channels/news/feed.xml", "/channels/empty/feed.xml", "/channels/nowhere/feed.xml",
    "/places/city/east/atom.xml", "/initiatives/council/feed.json", "/series/promises/feed.xml",
    "/nowhere", "/articles/nowhere", "/channels/nowhere", "/places/nowhere", "/initiatives/nowhere", "/topics/nowhere", "/series/nowhere",
    `/channels/news?after=${after}`, `/places/city?after=${after}`, "/channels/news?after=none",
    ...[...articles, ...former].map(({ slug }) => `/articles/${slug}`),
    ...channels.map(({ path }) => `/channels/${path}`),
    ...places.map(({ path }) => `/places/${path}`),
    ...initiatives.map(({ slug }) => `/initiatives/${slug}`),
    ...topics.map(({ slug }) => `/topics/${slug}`),
  ];
}
