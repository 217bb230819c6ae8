import { describe, expect, it } from "vitest";
import type { Body, PhotoUse } from "./body.ts";
import { photosOf } from "./body.ts";
import type { OwnTexts } from "./photo-texts.ts";
import { settlePhotoTexts } from "./photo-texts.ts";

const use = (caption: string | null, photoId = 7): PhotoUse => ({ photoId, caption, credit: null, alt: null });
const body = (...photos: PhotoUse[]): Body => ({ version: 1, blocks: [{ type: "gallery", photos }] });
const own = (caption: string, may: Partial<OwnTexts> = {}) =>
  new Map([[7, { caption, credit: "", alt: "", fillable: true, replaceable: true, ...may }]]);

function settle(uses: PhotoUse[], photos: Map<number, OwnTexts>) {
  const { body: settled, described } = settlePhotoTexts(body(...uses), photos);
  return { captions: photosOf(settled).map((one) => one.caption), own: described.get(7)?.caption };
}

describe("settlePhotoTexts", () => {
  it.each([
    ["inherits what was not typed", null, own("自"), null, undefined],
    ["inherits what equals the picture's own", "自", own("自", { fillable: false }), null, undefined],
    ["fills in what the picture lacks", "新", own(""), null, "新"],
    ["fills it in beside other articles that use the picture", "新", own("", { replaceable: false }), null, "新"],
    ["replaces it while no other article uses the picture", "新词", own("新"), null, "新词"],
    ["empties it likewise", "", own("新"), null, ""],
    ["keeps its own where other articles use the picture", "新", own("自", { replaceable: false }), "新", undefined],
    ["keeps its own where readers see the picture", "新", own("", { fillable: false }), "新", undefined],
    ["keeps its own emptiness there", "", own("自", { fillable: false }), "", undefined],
    ["trims", " 新 ", own(""), null, "新"],
  ])("%s", (_, typed, photos, caption, described) => expect(settle([use(typed)], photos)).toEqual({ captions: [caption], own: described }));

  it("lets the first of two uses speak for the picture", () =>
    expect(settle([use("一"), use("二"), use("一")], own(""))).toEqual({ captions: [null, "二", null], own: "一" }));

  it("leaves the picture's own alone when another use inherits it", () =>
    expect(settle([use(null), use("二")], own("自"))).toEqual({ captions: [null, "二"], own: undefined }));

  it("settles each text by itself", () => {
    const photo: PhotoUse = { photoId: 7, caption: "图", credit: "名", alt: "替" };
    const photos = new Map([[7, { caption: "图", credit: "别名", alt: "", fillable: true, replaceable: false }]]);
    const { body: settled, described } = settlePhotoTexts(body(photo), photos);
    expect(photosOf(settled)).toEqual([{ photoId: 7, caption: null, credit: "名", alt: null }]);
    expect([...described]).toEqual([[7, { alt: "替" }]]);
  });
});
