import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { slugFrom } from "../../lib/articles/slug.ts";
import { db } from "../../lib/db.ts";
import { flattened, nested } from "../../lib/initiatives/parts.ts";
import { completeDraft, paragraph } from "../factories/articles.ts";
import { corners } from "../fixtures/photos/pictures.ts";
import { deskAt } from "./desk.ts";
import type { Text } from "./desk.ts";
import { startServer } from "./servers.ts";
import type { Server } from "./servers.ts";
import { walk } from "./walk.ts";
import type { Walked } from "./walk.ts";
import { addressesOf, bodyOf, galleryBlock, makePhoto, makeWorld, photoBlock } from "./world.ts";
import type { World } from "./world.ts";

// After every change that anybody can make, every address there is says what a fresh rendering says, byte for byte:
// at once in the process that made the change, and in another one when the news arrived.

const topic = "新词";
const later = ["/articles/new", "/articles/new-2", "/articles/rich-after", "/articles/rich-after/photos", "/articles/draft-after", "/articles/alone", "/initiatives/canteen", `/topics/${slugFrom(topic)}`, "/methods/five-steps", "/channels/news/sheds", "/places/city/east/liuan/lane"];

let world: World;
let servers: [Server, Server];
let addresses: string[];
let desk: ReturnType<typeof deskAt>;

beforeAll(async () => {
  world = await makeWorld();
  servers = await Promise.all([startServer(), startServer()]);
  addresses = [...(await addressesOf(world)), ...later];
  desk = deskAt(servers[0], world.editor, world.chief);
});
afterAll(() => Promise.all(servers.map((server) => server.stop())));

const after = (change: () => Promise<unknown>): Promise<Walked> => walk(servers, addresses, change);
/** Changes of words are refused where others changed them meanwhile. */
async function saved(edited: Promise<{ outcome: string }>): Promise<void> {
  expect(await edited).toMatchObject({ outcome: "saved" });
}
const everyReport = ["/", "/ large", "/zh-Hant", "/feed.xml", "/sitemaps/articles-0.xml", "/articles/nowhere", "/nowhere"];

describe("a new report", () => {
  let text: Text;

  it("is nobody's business while it is a draft, its new keyword and its address included", async () => {
    const { changed } = await after(async () => {
      const { news } = world.channels;
      text = await desk.begin(completeDraft({ slug: "new", title: "新稿件", channelId: news.id, placeIds: [world.places.garden.id], topics: [topic] }));
      await desk.save(text);
    });
    expect(changed).toEqual([]);
  });

  it("stands everywhere when it is published", async () => {
    const { changed } = await after(() => desk.publish(text));
    expect(changed).toEqual(expect.arrayContaining([
      ...everyReport, "/articles/new", `/topics/${slugFrom(topic)}`, "/channels/news", "/places/city", "/places/city/east/liuan/garden",
    ]));
    expect(changed).not.toContain("/channels/people");
  });

  it("is what readers know until its new text is published", async () => {
    const { changed } = await after(() => desk.save(text, {
      title: "新标题", lead: "新导语", channelId: world.channels.people.id, placeIds: [world.places.straddling.id], topics: ["议事"],
      initiativeIds: [world.initiatives.sheds.id], body: bodyOf(galleryBlock(world.photos.shown.id, world.photos.lead.id)),
    }));
    expect(changed).toEqual([]);
  });

  it("leaves its old lists and enters its new ones with its new text", async () => {
    const { changed } = await after(() => desk.publish(text));
    expect(changed).toEqual(expect.arrayContaining([
      ...everyReport, "/articles/new", `/topics/${slugFrom(topic)}`, `/topics/${slugFrom("议事")}`, "/channels/news", "/channels/people",
      "/places/city/east/liuan/garden", "/places/city/west/songping/straddling", "/initiatives", "/initiatives/sheds",
    ]));
  });

  it("goes to a new address, and leaves a redirect", async () => {
    const { changed } = await after(async () => {
      await desk.save(text, { slug: "new-2" });
      await desk.publish(text);
    });
    expect(changed).toEqual(expect.arrayContaining([...everyReport, "/articles/new", "/articles/new-2", "/channels/people"]));
  });

  it("goes back to its old address", async () => {
    const { changed } = await after(async () => {
      await desk.save(text, { slug: "new" });
      await desk.publish(text);
    });
    expect(changed).toEqual(expect.arrayContaining([...everyReport, "/articles/new", "/articles/new-2"]));
  });

  it("is gone everywhere when it is taken back", async () => {
    const { changed } = await after(() => desk.takeBack(text));
    expect(changed).toEqual(expect.arrayContaining([...everyReport, "/articles/new", "/initiatives/sheds", "/channels/people"]));
  });

  it("stays gone while it is worked on, at another address too", async () => {
    await after(() => desk.save(text, { title: "又一个标题", slug: "new-2" }));
  });

  it("comes back everywhere when it is published again", async () => {
    const { changed } = await after(() => desk.publish(text));
    expect(changed).toEqual(expect.arrayContaining([...everyReport, "/articles/new-2", "/initiatives/sheds"]));
  });
});

describe("a report with a past, a series, a project and corrections", () => {
  it("stands between older ones, in its series and among the corrections", async () => {
    const { changed } = await after(() => desk.publish(world.part2, new Date(Date.UTC(2026, 0, 5))));
    expect(changed).toEqual(expect.arrayContaining(["/articles/part-2", "/articles/part-1", "/series/promises", "/corrections", "/channels/people"]));
    expect(changed).toEqual(expect.arrayContaining(["/archive", "/archive/2026", "/archive/2026/01", "/archive/2026/01/05", "/series"]));
  });

  it("leaves them when it is taken back", async () => {
    const { changed } = await after(() => desk.takeBack(world.part2));
    expect(changed).toEqual(expect.arrayContaining(["/articles/part-2", "/articles/part-1", "/series/promises", "/corrections"]));
  });
});

describe("the archive", () => {
  const around = ["/archive", "/archive/2026", "/archive/2026/02", "/archive/2026/02/02", "/archive/2026/02/04", "/archive/2026/02/07", "/sitemaps/archive-2026.xml"];
  const elsewhere = ["/archive/2026/01", "/archive/2026/01/05", "/archive/2026/02/01", "/sitemaps/pages.xml", "/sitemaps/topics-0.xml"];
  let text: Text;

  it("opens a day for a report that is alone there, and leads to it from the days next to it", async () => {
    text = await desk.begin(completeDraft({ slug: "alone", channelId: world.channels.people.id, placeIds: [world.places.bridge.id] }));
    await desk.save(text);
    const { changed, kept } = await after(() => desk.publish(text, new Date(Date.UTC(2026, 1, 4))));
    expect(changed).toEqual(expect.arrayContaining(around));
    expect(kept).toEqual(expect.arrayContaining(elsewhere));
  });

  it("closes it when the report is taken back", async () => {
    const { changed, kept } = await after(() => desk.takeBack(text));
    expect(changed).toEqual(expect.arrayContaining(around));
    expect(kept).toEqual(expect.arrayContaining(elsewhere));
  });
});

describe("a report that was wrong", () => {
  const wrong = () => ({ articleId: world.many[0]!.articleId });

  it("says so, and stands among the corrections", async () => {
    const { changed, kept } = await after(() => servers[0].tell("correct", world.editor, { ...wrong(), text: "日期有误，已更正。" }));
    expect(changed).toEqual(expect.arrayContaining(["/articles/many-1", "/corrections", "/sitemaps/articles-0.xml"]));
    expect(kept).toEqual(expect.arrayContaining(["/channels/empty", "/archive", "/places"]));
  });

  it("is withdrawn everywhere, and is a draft again that nobody sees", async () => {
    const { changed } = await after(() => servers[0].tell("withdraw", world.chief, { ...wrong(), kind: "EXPLAINED", reason: "来源有误。", movedTo: "" }));
    expect(changed).toEqual(expect.arrayContaining(["/articles/many-1", "/corrections", "/archive/2026/01", "/sitemaps/articles-0.xml"]));
    const again = await after(() => servers[0].tell("reinstate", world.chief, { ...wrong(), reason: "误撤。" }));
    expect(again.changed).toEqual(["/articles/many-1"]);
  });
});

describe("a draft", () => {
  it("goes to another address and is thrown away, and no reader notices", async () => {
    const { changed } = await after(async () => {
      await desk.save(world.draft, { slug: "draft-after" });
      await desk.remove(world.draft);
    });
    expect(changed).toEqual([]);
  });

  it("takes the address that another gave up unpublished, and is published there", async () => {
    const text = await desk.begin(completeDraft({ slug: "draft-of-somebody", title: "后来的稿件", channelId: world.channels.people.id, placeIds: [world.places.west.id] }));
    await after(() => desk.save(text));
    const { changed } = await after(() => desk.publish(text));
    expect(changed).toEqual(expect.arrayContaining([...everyReport, "/articles/draft-of-somebody", "/places/city/west"]));
  });
});

describe("a report with a history", () => {
  it("moves on, and its former addresses with it", async () => {
    const { changed } = await after(async () => {
      await desk.save(world.rich, { slug: "rich-after" });
      await desk.publish(world.rich);
    });
    expect(changed).toEqual(expect.arrayContaining(["/articles/rich", "/articles/rich-before", "/articles/rich-after", "/zh-Hant/articles/rich"]));
  });

  it("that was withdrawn goes on by the title that readers had read", async () => {
    const { changed } = await after(() => desk.save(world.explained, { title: "撤稿之后改的标题" }));
    expect(changed).toEqual([]);
  });
});

describe("a picture", () => {
  const words = { caption: "改过的图注", credit: "改过的署名", alt: "改过的说明" };

  it("changes its words exactly where they are shown", async () => {
    const { changed, kept } = await after(() => servers[0].tell("describePhoto", world.editor, world.photos.shown.id, words));
    expect(changed).toEqual(expect.arrayContaining(["/articles/rich-after"]));
    expect(kept).toEqual(expect.arrayContaining(["/articles/plain", "/articles/corrected", "/corrections", "/places", "/channels/empty", "/robots.txt", "/sitemap.xml"]));
    expect(kept).not.toContain("/articles/rich-after");
  });

  it("changes its words where they are inherited, and not where a report has its own", async () => {
    const { changed } = await after(() => servers[0].tell("describePhoto", world.editor, world.photos.lead.id, words));
    expect(changed).toContain("/articles/rich-after");
    expect((await servers[0].get("/articles/rich-after")).body).toContain("本文的图注");
  });

  it("is described by what is written below it, and so wherever it is shown", async () => {
    const photo = await makePhoto(world.editor, 364, false);
    const text = await desk.begin(completeDraft({ slug: "pictured", channelId: world.channels.people.id, placeIds: [world.places.bridge.id], body: bodyOf(photoBlock(photo.id, words)) }));
    addresses.push("/articles/pictured");
    await desk.save(text);
    await after(() => desk.publish(text));
    await desk.save(text, { body: bodyOf(photoBlock(photo.id, { ...words, caption: "只在这里" })) });
    const { changed } = await after(() => desk.publish(text));
    expect(changed).toContain("/articles/pictured");
  });

  it("is offered in its last format when that is made", async () => {
    const photo = await makePhoto(world.editor, 365);
    const text = await desk.begin(completeDraft({ slug: "just-uploaded", channelId: world.channels.people.id, placeIds: [world.places.bridge.id], body: bodyOf(photoBlock(photo.id)) }));
    addresses.push("/articles/just-uploaded");
    await desk.save(text);
    await after(() => desk.publish(text));
    const { changed, kept } = await after(() => servers[0].tell("makeAvif", photo.id));
    expect(changed).toEqual(expect.arrayContaining(["/", "/articles/just-uploaded", "/channels/people"]));
    expect(kept).toContain("/channels/empty");
  });

  it("is written about, pointed at, cropped and replaced wherever it is shown; what only the desk reads touches no page", async () => {
    const { id } = await makePhoto(world.editor, 366);
    const text = await desk.begin(completeDraft({ slug: "framed", channelId: world.channels.people.id, placeIds: [world.places.bridge.id], body: bodyOf(photoBlock(id)) }));
    addresses.push("/articles/framed");
    await desk.save(text);
    await after(() => desk.publish(text));
    const start = { caption: "图注366", credit: "摄影366", alt: "画面366", rights: "", consent: "", placeId: null, takenOn: "" };
    const noted = { ...start, rights: "作者授权", consent: "本人同意", takenOn: "2025-11-27" };
    expect((await after(() => saved(servers[0].tell("editPhoto", world.editor, { id, start, words: noted })))).changed).toEqual([]);
    const edited = await after(() => saved(servers[0].tell("editPhoto", world.editor, { id, start: noted, words: { ...noted, caption: "更正" } })));
    expect(edited.changed).toContain("/articles/framed");

    const wherever = ["/", "/articles/framed", "/channels/people"];
    const focused = await after(() => servers[0].tell("setFocus", world.editor, { photoId: id, focus: { x: 10, y: 90 } }));
    expect(focused.changed).toEqual(expect.arrayContaining(wherever));
    expect(focused.kept).toContain("/channels/empty");
    const cropped = await after(() => servers[0].tell("cropPhoto", world.editor, { photoId: id, crop: { left: 0, top: 0, width: 500, height: 500 } }));
    expect(cropped.changed).toEqual(expect.arrayContaining(wherever));
    const file = new Uint8Array(await corners(367, 250).flop().png().toBuffer());
    const replaced = await after(async () => expect(await servers[0].tell("replacePhoto", world.editor, id, file)).toMatchObject({ ok: true }));
    expect(replaced.changed).toEqual(expect.arrayContaining(wherever));
    expect(replaced.kept).toContain("/channels/empty");
    expect((await after(async () => expect(await servers[0].tell("removePhoto", world.editor, id)).toBe(false))).changed).toEqual([]);
  });

  it("that no report uses goes without a trace on any page", async () => {
    const { id } = await makePhoto(world.editor, 368);
    expect((await after(async () => expect(await servers[0].tell("removePhoto", world.editor, id)).toBe(true))).changed).toEqual([]);
  });
});

const chief = () => world.chief;

describe("what is on record of a project", () => {
  const council = () => world.initiatives.council.id;
  /** The report that says so, and the sentence in it. */
  const citing = () => ({ articleId: world.rich.articleId, quote: "议事会在楼道里开了。" });
  const shownIn = ["/", "/initiatives", "/initiatives/council", "/places/city/east/liuan"];

  it("is a milestone, and with it how far the project has come", async () => {
    const words = { text: "议事会开了", date: "2026-01-05", status: "RUNNING" as const, ...citing() };
    const { changed } = await after(() => saved(servers[0].tell("saveMilestone", chief(), { initiativeId: council(), id: null, start: null, words })));
    expect(changed).toEqual(expect.arrayContaining(shownIn));
  });

  it("is a figure, and its parts", async () => {
    const { changed } = await after(async () => {
      const words = { metric: "场次", value: "12", unit: "场", qualifier: null, scope: "", asOf: "2026-01-05", ...citing() };
      await saved(servers[0].tell("saveFigure", chief(), { initiativeId: council(), id: null, start: null, words }));
    });
    expect(changed).toContain("/initiatives/council");
    const rows = await db().initiativePart.findMany({ where: { initiativeId: council() }, orderBy: { position: "asc" } });
    const parts = await after(() => saved(servers[0].tell("saveParts", chief(), {
      id: council(), start: flattened(nested(rows)), parts: [{ label: "新", title: "新的一步", text: "", inner: false }],
    })));
    expect(parts.changed).toContain("/initiatives/council");
  });

  it("is the methods that it applies", async () => {
    const added = await after(() => servers[0].tell("addMethod", chief(), { name: "五步议事法", slug: "five-steps", summary: "先议后办。" }));
    expect(added.changed).toEqual(expect.arrayContaining(["/methods", "/methods/five-steps"]));
    const { id } = await db().method.findUniqueOrThrow({ where: { slug: "five-steps" } });
    const applied = await after(() => saved(servers[0].tell("applyMethods", chief(), { id: council(), start: [], methodIds: [id] })));
    expect(applied.changed).toEqual(expect.arrayContaining(["/initiatives/council", "/methods", "/methods/five-steps"]));
    const start = { name: "五步议事法", summary: "先议后办。" };
    const edited = await after(async () => {
      await saved(servers[0].tell("editMethod", chief(), { id, start, words: { name: "新议事法", summary: "新的介绍" } }));
      await saved(servers[0].tell("saveSteps", chief(), { id, start: [], steps: [{ label: "一", title: "提", text: "" }] }));
    });
    expect(edited.changed).toEqual(expect.arrayContaining(["/initiatives/council", "/methods", "/methods/five-steps"]));
  });

  it("is where residents can go", async () => {
    const words = { name: "议事厅", placeId: world.places.garden.id, address: "东园路1号", hours: "", phone: "", ...citing() };
    await after(() => saved(servers[0].tell("saveVenue", chief(), { initiativeId: council(), id: null, start: null, words })));
    const { id } = await db().venue.findFirstOrThrow();
    await after(() => servers[0].tell("removeVenue", chief(), { initiativeId: council(), id, start: words }));
  });

  it("counts for less when its report no longer says so, and for nothing when that is taken back", async () => {
    await desk.save(world.rich, { body: { version: 1, blocks: [paragraph("另一句话。")] } });
    const unsaid = await after(() => desk.publish(world.rich));
    expect(unsaid.changed).toEqual(expect.arrayContaining(shownIn));
    const gone = await after(() => desk.takeBack(world.rich));
    expect(gone.changed).toEqual(expect.arrayContaining(["/initiatives/council"]));
    const back = await after(() => desk.publish(world.rich));
    expect(back.changed).toEqual(expect.arrayContaining(["/initiatives/council"]));
  });
});

describe("the ground that reports stand on", () => {

  it("a channel goes by another name", async () => {
    const { id, name, summary } = world.channels.news;
    const start = { name, summary, follows: null };
    const { changed } = await after(() => saved(servers[0].tell("editChannel", chief(), { id, start, words: { ...start, name: "新频道名", summary: "新的介绍" } })));
    expect(changed).toEqual(expect.arrayContaining(["/feed.xml", "/articles/rich-after", "/channels/news", "/channels/news/lifts"]));
  });

  it("channels change places in the menu, and one more comes in", async () => {
    const { id, name, summary } = world.channels.people;
    const start = { name, summary, follows: world.channels.news.id };
    const moved = await after(() => saved(servers[0].tell("editChannel", chief(), { id, start, words: { ...start, follows: world.channels.empty.id } })));
    expect(moved.changed).toEqual(expect.arrayContaining(["/", "/nowhere", "/articles/plain"]));
    const added = await after(() => servers[0].tell("addChannel", chief(), { name: "充电棚", slug: "sheds", summary: "", parentId: world.channels.news.id }));
    expect(added.changed).toEqual(expect.arrayContaining(["/channels/news/sheds", "/channels/news", "/channels", "/sitemaps/pages.xml"]));
  });

  it.each([
    ["a city", "city", ["/", "/places", "/places/city/east", "/places/city/west/songping/straddling"]],
    ["a street with a project", "street", ["/", "/initiatives", "/initiatives/council", "/places/city/east/liuan/garden"]],
    ["a community in two districts", "straddling", ["/places/city/east", "/places/city/west/songping", "/articles/rich-after"]],
  ] as const)("%s goes by another name", async (_, which, addresses) => {
    const { id, name, shortName, aliases, summary } = world.places[which];
    const start = { name, shortName, aliases, summary };
    const words = { name: `新${name}`, shortName: "简称", aliases: ["别名"], summary: "新的介绍" };
    const { changed, kept } = await after(() => saved(servers[0].tell("editPlace", chief(), { id, start, words })));
    expect(changed).toEqual(expect.arrayContaining([...addresses]));
    expect(kept).toEqual(expect.arrayContaining(["/channels/empty", "/robots.txt", "/sitemap.xml", "/sitemaps/pages.xml", "/archive"]));
  });

  it("there is somebody to be called, until there is not", async () => {
    const words = { kind: "STREET_OFFICE" as const, name: "柳岸街道办事处", phone: "000-5550-0100", address: "", hours: "", follows: null };
    const placeId = world.places.street.id;
    const added = await after(() => saved(servers[0].tell("saveOrganisation", chief(), { placeId, id: null, start: null, words })));
    const shownIn = ["/places/city/east/liuan", "/places/city/east/liuan/bridge", "/places/city/east/liuan/garden"];
    expect(added.changed.sort()).toEqual(shownIn);
    expect(added.kept).toEqual(expect.arrayContaining(["/", "/places", "/places/city/west/songping", "/articles/plain"]));
    const { id } = await db().organisation.findFirstOrThrow();
    const edited = await after(() => saved(servers[0].tell("saveOrganisation", chief(), { placeId, id, start: words, words: { ...words, phone: "000-5550-0101" } })));
    expect(edited.changed.sort()).toEqual(shownIn);
    const removed = await after(() => servers[0].tell("removeOrganisation", chief(), { id, start: { ...words, phone: "000-5550-0101" } }));
    expect(removed.changed.sort()).toEqual(shownIn);
  });

  it("one more place comes in", async () => {
    const { changed } = await after(() =>
      servers[0].tell("addPlace", chief(), { kind: "COMMUNITY", name: "小巷社区", slug: "lane", aliases: [], summary: "", parentId: world.places.street.id }));
    expect(changed).toEqual(expect.arrayContaining(["/", "/places", "/places/city/east/liuan", "/places/city/east/liuan/lane", "/sitemaps/pages.xml"]));
  });

  it("a project goes by another name", async () => {
    const { id, name, summary } = world.initiatives.council;
    const { changed } = await after(() => saved(servers[0].tell("editInitiative", chief(), { id, start: { name, summary }, words: { name: "新议事会", summary: "新的介绍" } })));
    expect(changed).toEqual(expect.arrayContaining(["/", "/initiatives", "/initiatives/council", "/articles/rich-after", "/places/city/east/liuan"]));
  });
});

describe("what nothing hangs on", () => {
  const places = ["/", "/initiatives", "/initiatives/canteen", "/places/city/east/liuan", "/sitemaps/pages.xml"];

  it("is a project that was just added, and can go again", async () => {
    const added = await after(() => servers[0].tell("addInitiative", chief(), { name: "长者食堂", slug: "canteen", summary: "", placeId: world.places.street.id }));
    expect(added.changed).toEqual(expect.arrayContaining(places));
    const { id } = await db().initiative.findUniqueOrThrow({ where: { slug: "canteen" } });
    const deleted = await after(() => servers[0].tell("deleteInitiative", chief(), id));
    expect(deleted.changed).toEqual(expect.arrayContaining(places));
  });

  it("is a method that nobody applies", async () => {
    const { id } = await db().method.findUniqueOrThrow({ where: { slug: "open-door" } });
    const { changed } = await after(() => servers[0].tell("deleteMethod", chief(), id));
    expect(changed).toEqual(expect.arrayContaining(["/methods", "/methods/open-door", "/sitemaps/pages.xml"]));
  });
});

it("what the site says about itself stands on every page", async () => {
  const { changed } = await after(() => servers[0].tell("saveSettings", world.administrator, { ...world.settings, siteName: "新站名", disclaimer: "新声明", banner: "演示" }));
  expect(addresses.filter((address) => !changed.includes(address)).sort()).toEqual(
    ["/articles/moved", "/articles/new", "/articles/rich", "/articles/rich-before", "/articles/rich/photos", "/channels/nowhere/feed.xml", "/places?q=dongyuan",
      "/robots.txt", "/sitemap.xml", "/sitemaps/archive-2026.xml", "/sitemaps/articles-0.xml", "/sitemaps/pages.xml", "/sitemaps/topics-0.xml", "/zh-Hant/articles/rich"],
  );
});
