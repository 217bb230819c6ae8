import { beforeAll, describe, expect, it } from "vitest";
import { createArticle } from "../../lib/articles/create-article.ts";
import { articleList } from "../../lib/articles/editor-list.ts";
import { articleForEditing } from "../../lib/articles/editor-queries.ts";
import { publish } from "../../lib/articles/publish.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed } from "../../lib/errors.ts";
import { library, photoToEdit } from "../../lib/photos/editor-queries.ts";
import { makeArticle, makePublishedArticle, paragraph } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

type Made = Awaited<ReturnType<typeof makeArticle>>;
let author: Actor, ofNews: Actor, ofStreet: Actor, everywhere: Actor, administrator: Actor;
let inNews: Made, inCare: Made, live: Made, own: Made;
let newsId: number, careId: number, placeIds: number[], photoIds: { news: number; care: number };

const photo = async (createdById: number) =>
  (await db().photo.create({ data: { hash: crypto.randomUUID(), format: "jpeg", bytes: 1, width: 4, height: 3, variants: { jpeg: [4], webp: [4] }, createdById } })).id;
const showing = (photoId: number) => ({
  version: 1 as const,
  blocks: [paragraph("正文。"), { type: "photo" as const, photo: { photoId, caption: "图说", credit: "某", alt: "画面" } }],
});

beforeAll(async () => {
  const news = await makeChannel("新闻");
  const places = await makePlaceTree();
  const below = await makeChannel("社区", news);
  [newsId, careId, placeIds] = [below.id, (await makeChannel("服务")).id, [places.community.id]];
  [author, everywhere, administrator] = [await makeUser("CORRESPONDENT"), await makeUser("EDITOR"), await makeUser("ADMINISTRATOR")];
  ofNews = await makeUser("EDITOR", { channelId: news.id });
  ofStreet = await makeUser("SECTION_HEAD", { placeId: places.street.id });
  photoIds = { news: await photo(author.id), care: await photo(author.id) };
  inNews = await makeArticle(author, { channelId: newsId, body: showing(photoIds.news) });
  inCare = await makeArticle(author, { channelId: careId, placeIds, body: showing(photoIds.care) });
  live = await makePublishedArticle(everywhere, { channelId: careId, placeIds });
  own = await makeArticle(ofNews, { channelId: null });
});

const listed = async (actor: Actor) => (await articleList(actor, { q: "" })).rows.map(({ id }) => id).sort((a, b) => a - b);
const pictures = async (actor: Actor) => (await library(actor, { q: "" })).photos.map(({ id }) => id).sort((a, b) => a - b);
const idsOf = (...made: Made[]) => made.map(({ articleId }) => articleId);

describe("the list", () => {
  it("shows what lies in reach, and one's own", async () => {
    expect(await listed(everywhere)).toEqual(idsOf(inNews, inCare, live, own));
    expect(await listed(ofNews)).toEqual(idsOf(inNews, own));
    expect(await listed(ofStreet)).toEqual(idsOf(inCare, live));
    expect(await listed(author)).toEqual(idsOf(inNews, inCare));
    expect(await listed(administrator)).toEqual([]);
  });
});

describe("the library", () => {
  it("shows the pictures of texts in reach, those before readers, and one's own", async () => {
    expect(await pictures(everywhere)).toEqual([photoIds.news, photoIds.care]);
    expect([await pictures(ofNews), await pictures(ofStreet)]).toEqual([[photoIds.news], [photoIds.care]]);
    expect(await pictures(administrator)).toEqual([]);
    await expect(photoToEdit(ofNews, photoIds.care)).rejects.toBeInstanceOf(NotAllowed);
    expect((await photoToEdit(ofNews, photoIds.news))?.mayChange).toBe(true);
  });
});

describe("out of reach", () => {
  it("nothing is opened, saved, published or taken back, and nothing is changed", async () => {
    for (const actor of [ofNews, administrator]) {
      for (const made of [inCare, live]) {
        await expect(articleForEditing(actor, made.articleId)).rejects.toBeInstanceOf(NotAllowed);
        await expect(saveDraft(actor, { articleId: made.articleId, basedOnId: made.revisionId, draft: { ...made.draft, title: "别人的" } })).rejects.toBeInstanceOf(NotAllowed);
        await expect(publish(actor, made)).rejects.toBeInstanceOf(NotAllowed);
        await expect(takeBack(actor, made.articleId)).rejects.toBeInstanceOf(NotAllowed);
      }
    }
    expect(await db().revision.count({ where: { articleId: { in: idsOf(inCare, live) } } })).toBe(2);
    expect(await db().article.findUnique({ where: { id: live.articleId } })).toMatchObject({ state: "PUBLISHED", headId: live.revisionId });
  });

  it("no text is brought to by publishing it there", async () => {
    const made = await makeArticle(ofNews, { channelId: careId, placeIds });
    await expect(publish(ofNews, made)).rejects.toBeInstanceOf(NotAllowed);
    expect((await publish(ofStreet, made)).outcome).toBe("published");
    await expect(createArticle(administrator)).rejects.toBeInstanceOf(NotAllowed);
  });
});
