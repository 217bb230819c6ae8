import { beforeAll, describe, expect, it } from "vitest";
import { articleForEditing, revisionForPreview, unusedSlug } from "../../lib/articles/editor-queries.ts";
import { articleList } from "../../lib/articles/editor-list.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import { articleFilterSchema } from "../../lib/articles/schema.ts";
import { channelOptions } from "../../lib/channels/editor-queries.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { initiativeOptions } from "../../lib/initiatives/editor-queries.ts";
import { placeOptions } from "../../lib/places/editor-queries.ts";
import { makeArticle, makePublishedArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let editor: Actor;
let author: Actor;
let places: Awaited<ReturnType<typeof makePlaceTree>>;
let channel: Awaited<ReturnType<typeof makeChannel>>;
let published: Awaited<ReturnType<typeof makePublishedArticle>>;
let own: Awaited<ReturnType<typeof makeArticle>>;

beforeAll(async () => {
  [editor, author, places, channel] = await Promise.all([
    makeUser("EDITOR", { name: "编辑" }), makeUser("CORRESPONDENT", { name: "通讯员" }), makePlaceTree(), makeChannel("新闻"),
  ]);
  published = await makePublishedArticle(editor, { channelId: channel.id, placeIds: [places.community.id], title: "100%的楼组_都来了" });
  own = await makeArticle(author, { placeIds: [places.neighbour.id], title: "Lift 电梯" });
  await makeArticle(editor, { title: "" });
});

const titles = async (actor: Actor, filter: object = {}) =>
  (await articleList(actor, articleFilterSchema.parse(filter))).rows.map(({ title }) => title);

describe("the list", () => {
  it("holds everything for the desk, last worked on first, and their own for correspondents", async () => {
    expect(await titles(editor)).toEqual(["", "Lift 电梯", "100%的楼组_都来了"]);
    expect(await titles(author)).toEqual(["Lift 电梯"]);
  });

  it("says of each what a row shows", async () => {
    const { rows } = await articleList(editor, articleFilterSchema.parse({ state: "PUBLISHED" }));
    expect(rows).toEqual([
      {
        id: published.articleId, title: "100%的楼组_都来了", state: "PUBLISHED", hasUnpublishedChanges: false, handing: null, owed: false,
        places: ["东园社区"], channel: "新闻", author: "编辑", updatedAt: expect.any(String), photo: null,
      },
    ]);
  });

  it.each([
    [{ q: "楼组" }, ["100%的楼组_都来了"]],
    [{ q: "lift" }, ["Lift 电梯"]],
    [{ q: "100%" }, ["100%的楼组_都来了"]],
    [{ q: "%" }, ["100%的楼组_都来了"]],
    [{ q: "_" }, ["100%的楼组_都来了"]],
    [{ q: "\\" }, []],
    [{ q: "没有" }, []],
    [{ state: "DRAFT" }, ["", "Lift 电梯"]],
  ])("narrows by %j", async (filter, expected) => expect(await titles(editor, filter)).toEqual(expected));

  it("finds by a place what lies below it", async () => {
    expect(await titles(editor, { placeId: places.street.id })).toEqual(["Lift 电梯", "100%的楼组_都来了"]);
    expect(await titles(editor, { placeId: places.neighbour.id })).toEqual(["Lift 电梯"]);
    expect(await titles(author, { placeId: places.community.id })).toEqual([]);
  });

  it("pages without gaps or doubles, also where many were touched at the same moment", async () => {
    const writer = await makeUser("CORRESPONDENT");
    const updatedAt = new Date("2026-01-01T00:00:00Z");
    for (let count = 0; count < 65; count++) {
      await db().article.create({ data: { slug: `many-${count}`, createdById: writer.id, updatedAt: count % 3 ? updatedAt : new Date(updatedAt.getTime() + count) } });
    }
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await articleList(writer, articleFilterSchema.parse({ cursor }));
      seen.push(...page.rows.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(65);
    expect(new Set(seen).size).toBe(65);
  });

  it("begins anew with a cursor that makes no sense", async () => expect(await titles(author, { cursor: "'; --" })).toEqual(["Lift 电梯"]));
});

describe("an article at the desk", () => {
  it("tells what the person may do with it", async () => {
    const may = async (actor: Actor, id: number) => (await articleForEditing(actor, id)).article.may;
    expect(await may(author, own.articleId)).toEqual({ edit: true, publish: false, takeBack: false, remove: true });
    expect(await may(editor, own.articleId)).toEqual({ edit: true, publish: true, takeBack: false, remove: true });
    expect(await may(editor, published.articleId)).toEqual({ edit: true, publish: true, takeBack: false, remove: false });
    expect(await may(await makeUser("SECTION_HEAD"), published.articleId)).toEqual({ edit: true, publish: true, takeBack: true, remove: false });
  });

  it("is previewed in its newest text by those who may see it", async () => {
    const { articleId, revisionId, draft } = await makePublishedArticle(editor, { channelId: channel.id, placeIds: [places.street.id] });
    await saveDraft(editor, { articleId, basedOnId: revisionId, draft: { ...draft, title: "下一稿" } });
    expect(await revisionForPreview(editor, articleId)).toMatchObject({ title: "下一稿" });
    expect((await articleForEditing(editor, articleId)).article.hasUnpublishedChanges).toBe(true);
    await expect(revisionForPreview(author, articleId)).rejects.toBeInstanceOf(NotAllowed);
    await expect(revisionForPreview(editor, 999_999)).rejects.toBeInstanceOf(NotFound);
  });

  it("is offered an address that nobody has", async () => {
    const made = await makeArticle(editor, { slug: "dianti" });
    expect(await unusedSlug({ articleId: made.articleId, title: "电梯" })).toBe("dianti");
    expect(await unusedSlug({ articleId: own.articleId, title: "电梯" })).toBe("dianti-2");
    expect(await unusedSlug({ articleId: own.articleId, title: "？！" })).toBe("article");
  });
});

describe("what there is to choose from", () => {
  it("stands in the order of the tree, each with what lies above", async () => {
    const below = (await placeOptions()).filter(({ path }) => path.startsWith(places.city.path));
    expect(below.map(({ name, trail }) => [...trail, name].join("›"))).toEqual([
      "示例市", "示例市›示例区", "示例市›示例区›示例街道", "示例市›示例区›示例街道›东园社区", "示例市›示例区›示例街道›西园社区",
    ]);
    const child = await makeChannel("社区", channel);
    expect((await channelOptions()).filter(({ id }) => id === child.id)).toEqual([{ id: child.id, name: "社区", trail: ["新闻"] }]);
    const { id } = await db().initiative.create({ data: { slug: "i", name: "邻聚力", placeId: places.street.id } });
    expect(await initiativeOptions()).toEqual([{ id, name: "邻聚力", placeId: places.street.id, place: "示例街道" }]);
  });
});
