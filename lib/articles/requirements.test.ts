import { describe, expect, it } from "vitest";
import type { Block, PhotoUse } from "./body.ts";
import { requirementsFor } from "./requirements.ts";
import type { Draft } from "./schema.ts";

const words: Block = { type: "paragraph", line: [{ text: "正文。" }] };
const use = (over: Partial<PhotoUse> = {}): PhotoUse => ({ photoId: 7, caption: null, credit: null, alt: null, ...over });
const shows = (...photos: PhotoUse[]): Partial<Draft> => ({ body: { version: 1, blocks: [words, { type: "gallery", photos }] } });

const ready: Draft = {
  slug: "a", kicker: "", title: "标题", subtitle: "", lead: "", source: "比邻示例", reprint: false, originalTitle: "", originalUrl: "", dateline: "",
  responsibleEditor: "李四", contributors: [], channelId: 1, placeIds: [1], initiativeIds: [], topics: [], body: { version: 1, blocks: [words] },
};
const described = new Map([[7, { caption: "图说", credit: "署名", alt: "替代" }]]);
const bare = new Map([[7, { caption: "", credit: " ", alt: "" }]]);
const fields = (over: Partial<Draft>, photos = described) => requirementsFor({ ...ready, ...over }, photos).map((issue) => issue.field);

describe("requirementsFor", () => {
  it("asks nothing of a text that has all, lead or not", () => expect(fields({})).toEqual([]));

  it.each([
    [{ title: "　 " }, "title"],
    [{ source: "" }, "source"],
    [{ responsibleEditor: " " }, "responsibleEditor"],
    [{ placeIds: [] }, "placeIds"],
    [{ channelId: null }, "channelId"],
    [{ body: { version: 1 as const, blocks: [] } }, "body"],
    [{ body: { version: 1 as const, blocks: [{ type: "paragraph" as const, line: [{ text: "　" }] }, { type: "rule" as const }] } }, "body"],
  ])("%j lacks %s", (over, field) => expect(fields(over)).toEqual([field]));

  it("wants words, not only pictures", () =>
    expect(fields({ body: { version: 1, blocks: [{ type: "photo", photo: use() }] } })).toEqual(["body"]));

  it("names everything at once, in the order of the form", () =>
    expect(fields({ title: "", source: "", responsibleEditor: "", placeIds: [], channelId: null, body: { version: 1, blocks: [] } })).toEqual([
      "title", "source", "responsibleEditor", "placeIds", "channelId", "body",
    ]));

  describe("of a reprint", () => {
    it("wants the link with the title", () => expect(fields({ originalTitle: "标题" })).toEqual(["originalUrl"]));
    it("wants the title with the link", () => expect(fields({ originalUrl: "https://example.com/1" })).toEqual(["originalTitle"]));
    it("wants both where it is chosen to be one", () => expect(fields({ reprint: true })).toEqual(["originalTitle", "originalUrl"]));
    it("wants a link to the web", () => expect(fields({ originalTitle: "标题", originalUrl: "ftp://example.com/1" })).toEqual(["originalUrl"]));
    it("wants the title unaltered, and says where it is not", () => {
      const altered = requirementsFor({ ...ready, originalTitle: "标提", originalUrl: "https://example.com/1" }, described);
      expect(altered).toEqual([{ field: "title", message: expect.stringContaining("第 2 个字是「题」，原标题是「提」") }]);
    });
    it("wants no line of one's own above or below the title", () =>
      expect(fields({ kicker: "肩题", subtitle: "副题", originalTitle: "标题", originalUrl: "https://example.com/1" })).toEqual(["kicker", "subtitle"]));
    it("tolerates space around the title", () => expect(fields({ originalTitle: "　标题 ", originalUrl: "https://example.com/1" })).toEqual([]));
    it("is content with all three", () => expect(fields({ originalTitle: "标题", originalUrl: "https://example.com/1" })).toEqual([]));
  });

  describe("of photos", () => {
    it("takes the picture's own texts", () => expect(fields(shows(use()))).toEqual([]));
    it("takes the article's", () => expect(fields(shows(use({ caption: "一", credit: "二", alt: "三" })), bare)).toEqual([]));
    it("points at what is blank, counted in reading order", () =>
      expect(fields({ body: { version: 1, blocks: [words, { type: "photo", photo: use({ caption: "一", credit: "二" }) }, { type: "gallery", photos: [use()] }] } }, bare)).toEqual([
        "photos.0.alt", "photos.1.caption", "photos.1.credit", "photos.1.alt",
      ]));
    it("does not let an emptied text pass for the picture's own", () => expect(fields(shows(use({ caption: "" })))).toEqual(["photos.0.caption"]));
    it("finds a picture that is not there wanting in all", () => expect(fields(shows(use({ photoId: 8 }))).length).toBe(3));
    it("counts from one in what it says", () =>
      expect(requirementsFor({ ...ready, ...shows(use({ alt: "" })) }, described)[0]?.message).toBe("第 1 张图片缺少替代文字。"));
  });
});
