import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Block, PhotoUse } from "../../lib/articles/body.ts";
import type { Draft } from "../../lib/articles/schema.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import type { Problem } from "../../lib/dashboard/dashboard.ts";
import { ownDrafts, recentlyPublished } from "../../lib/dashboard/editor-queries.ts";
import { problemsFor } from "../../lib/dashboard/problems.ts";
import { db } from "../../lib/db.ts";
import { readDays } from "../../lib/reads/days.ts";
import { readsOfArticles, readsOfSite } from "../../lib/reads/editor-queries.ts";
import { makeArticle, makePublishedArticle, paragraph } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeInitiative } from "../factories/initiatives.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

const link = (href: string): Block => ({ type: "paragraph", line: [{ text: "前文" }, { text: "链接", href }] });
const photo = (photoId: number, over: Partial<PhotoUse> = {}): Block => ({ type: "photo", photo: { photoId, caption: null, credit: null, alt: null, ...over } });
const body = (...blocks: Block[]) => ({ version: 1 as const, blocks: [paragraph("正文。"), ...blocks] });

let editor: Actor;
let about: Pick<Draft, "channelId" | "placeIds">;
let community: { id: number; path: string };
let channel: { id: number; path: string };

beforeEach(async () => {
  editor = await makeUser("EDITOR");
  community = (await makePlaceTree()).community;
  channel = await makeChannel();
  about = { channelId: channel.id, placeIds: [community.id] };
  await db().pageReads.deleteMany();
});

async function makePhoto(by: Actor) {
  const texts = { caption: "图说", credit: "李四 摄", alt: "院子里的长凳" };
  return db().photo.create({ data: { hash: randomBytes(32).toString("hex"), format: "jpeg", bytes: 1, width: 8, height: 6, variants: {}, createdById: by.id, ...texts } });
}

const problemsOf = async (actor: Actor, about: string, now?: Date) => (await problemsFor(actor, now)).filter((problem) => problem.about === about);
const kinds = (problems: Problem[]) => problems.map(({ kind }) => kind);

describe("how articles are read", () => {
  it("adds up both scripts and former addresses, by day", async () => {
    const { articleId, slug } = await makePublishedArticle(editor, about);
    const now = new Date("2026-11-22T04:00:00Z");
    const days = readDays(now);
    await db().formerSlug.create({ data: { slug: `${slug}-before`, articleId } });
    const [day, yesterday, today, outside] = [days[0]!, days[13]!, days[14]!, new Date("2026-11-01")];
    await db().pageReads.createMany({
      data: [
        { day, address: `/articles/${slug}`, reads: 3 },
        { day: yesterday, address: `/articles/${slug}`, reads: 10 },
        { day: yesterday, address: `/zh-Hant/articles/${slug}`, reads: 2 },
        { day: yesterday, address: `/articles/${slug}-before`, reads: 1 },
        { day: yesterday, address: `/articles/${slug}-and-more`, reads: 50 },
        { day: yesterday, address: "/feed.xml", reads: 500 },
        { day: today, address: `/articles/${slug}`, reads: 4 },
        { day: outside, address: `/articles/${slug}`, reads: 900 },
      ],
    });
    expect((await readsOfArticles([articleId], now)).get(articleId)).toEqual({ days: [3, ...Array<number>(12).fill(0), 13], yesterday: 13, week: 13, today: 4 });
    expect(await readsOfSite(now)).toMatchObject({ yesterday: 63, week: 63, today: 4, since: null });
    await db().pageReads.deleteMany({ where: { day: { lt: yesterday } } });
    expect((await readsOfSite(now)).since).toEqual(yesterday);
  });

  it("shows the newest reports first, and to a correspondent their own", async () => {
    const writer = await makeUser("CORRESPONDENT");
    const [first, second] = [await makePublishedArticle(editor, about), await makePublishedArticle(editor, { ...about, title: "第二篇" })];
    await db().article.update({ where: { id: first.articleId }, data: { createdById: writer.id } });
    expect((await recentlyPublished(editor)).slice(0, 2).map(({ id }) => id)).toEqual([second.articleId, first.articleId]);
    const [own, ...others] = await recentlyPublished(writer);
    expect(own).toMatchObject({ id: first.articleId, isNew: true, address: `/articles/${first.slug}`, reads: { week: 0 } });
    expect(others).toEqual([]);
  });
});

describe("what somebody is in the middle of", () => {
  it("is drafts they began or wrote last, and unpublished changes of theirs", async () => {
    const writer = await makeUser("CORRESPONDENT");
    const theirs = await makeArticle(writer);
    const mine = await makeArticle(editor);
    const live = await makePublishedArticle(editor, about);
    expect((await ownDrafts(editor)).rows.map(({ id }) => id)).toEqual([mine.articleId]);
    const { id: changed } = await db().revision.create({ data: { articleId: live.articleId, createdById: editor.id, body: body(), title: "改过" } });
    await db().article.update({ where: { id: live.articleId }, data: { headId: changed } });
    const { rows, more } = await ownDrafts(editor);
    expect(rows.map(({ id, hasUnpublishedChanges }) => [id, hasUnpublishedChanges])).toEqual([[live.articleId, true], [mine.articleId, false]]);
    expect(more).toBe(0);
    expect(await ownDrafts(writer)).toMatchObject({ rows: [{ id: theirs.articleId }], others: 0 });
  });
});

describe("problems to mend", () => {
  it("are links to what this site does not have", async () => {
    const target = await makePublishedArticle(editor, about);
    const good = [`/articles/${target.slug}`, `/zh-Hant/articles/${target.slug}/photos`, `/places/${community.path}`, `/channels/${channel.path}/feed.xml`, "/archive/2025", "https://www.example.com/articles/none"];
    const bad = ["/articles/none-such", "/initiatives/none", "/editor/articles/1"];
    const { articleId } = await makePublishedArticle(editor, { ...about, title: "有链接", body: body(...[...good, ...bad].map(link)) });
    const found = await problemsOf(editor, "有链接");
    expect(found.map((problem) => problem.kind === "brokenLink" && problem.address).sort()).toEqual([...bad].sort());
    expect(found[0]?.href).toMatch(new RegExp(`^/editor/articles/${articleId}#link=%2F`));

    await takeBack(await makeUser("SECTION_HEAD"), target.articleId);
    expect(await problemsOf(editor, "有链接")).toHaveLength(bad.length + 2);
  });

  it("are pictures without alternative text or credit, in live texts only", async () => {
    const [bare, described] = [await makePhoto(editor), await makePhoto(editor)];
    const made = await makePublishedArticle(editor, { ...about, title: "有图片", body: body(photo(described.id), photo(bare.id)) });
    await db().photo.update({ where: { id: bare.id }, data: { alt: "", credit: "" } });
    await makeArticle(editor, { title: "草稿有图片", body: body(photo(bare.id)) });
    expect(await problemsOf(editor, "有图片")).toEqual([
      { kind: "alt", about: "有图片", href: `/editor/photos/${bare.id}#photo-alt`, count: 1 },
      { kind: "credit", about: "有图片", href: `/editor/photos/${bare.id}#photo-credit`, count: 1 },
    ]);
    expect(await problemsOf(editor, "草稿有图片")).toEqual([]);
    const writer = await makeUser("CORRESPONDENT");
    expect(await problemsFor(writer)).toEqual([]);
    await db().article.update({ where: { id: made.articleId }, data: { createdById: writer.id } });
    expect(kinds(await problemsFor(writer))).toEqual(["alt", "credit"]);
  });

  it("are reprints without an address, and changes that nobody published", async () => {
    await db().permittedSource.create({ data: { name: "示例报（虚构）", hosts: ["example.com"] } });
    const { articleId, revisionId } = await makePublishedArticle(editor, { ...about, title: "转载", source: "示例报（虚构）", originalTitle: "转载", originalUrl: "https://www.example.com/1" });
    expect(await problemsOf(editor, "转载")).toEqual([]);
    await db().revision.update({ where: { id: revisionId }, data: { originalUrl: "" } });
    expect(kinds(await problemsOf(editor, "转载"))).toEqual(["reprint"]);

    const now = new Date();
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
    const head = await db().revision.create({ data: { articleId, createdById: editor.id, body: body(), createdAt: daysAgo(2) } });
    await db().article.update({ where: { id: articleId }, data: { headId: head.id } });
    expect(kinds(await problemsOf(editor, "转载", now))).toEqual(["reprint"]);
    await db().revision.update({ where: { id: head.id }, data: { createdAt: daysAgo(5) } });
    expect((await problemsOf(editor, "转载", now))[1]).toMatchObject({ kind: "unpublished", days: 5, by: editor.name });
  });

  it("are initiatives of which nothing was reported for half a year, or ever", async () => {
    const initiative = await makeInitiative(editor, "议事会每周开一次。");
    const name = `议事会 ${initiative.id}`;
    await db().initiative.update({ where: { id: initiative.id }, data: { name } });
    const silent = async (now: Date) => problemsOf(editor, name, now);
    expect(await silent(new Date())).toEqual([]);
    expect(await silent(new Date(Date.now() + 220 * 86_400_000))).toEqual([{ kind: "silent", about: name, href: `/editor/initiatives/${initiative.id}`, months: 7 }]);
    await db().listing.deleteMany({ where: { kind: "INITIATIVE", targetId: initiative.id } });
    expect(await silent(new Date())).toMatchObject([{ kind: "silent", months: null }]);
    expect(kinds(await problemsFor(await makeUser("CORRESPONDENT")))).not.toContain("silent");
  });
});
