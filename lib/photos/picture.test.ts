import { expect, it } from "vitest";
import type { PhotoFile } from "./photo.ts";
import { pictureOf } from "./picture.ts";

const file: PhotoFile = {
  id: 1, hash: "a", width: 3, height: 2, variants: { jpeg: [3], webp: [3], avif: [] }, placeholder: "", focus: null, caption: "自己的图说", credit: "自己的署名", alt: "自己的替代文字",
};

it("follows the photo where the article has no words of its own", () => {
  expect(pictureOf(file, { caption: null, credit: null, alt: null })).toEqual({ file, caption: "自己的图说", credit: "自己的署名", alt: "自己的替代文字" });
  expect(pictureOf(file)).toMatchObject({ caption: "自己的图说" });
});

it("keeps the article's own words, each for itself", () => {
  expect(pictureOf(file, { caption: "本文的图说", credit: null, alt: null })).toMatchObject({ caption: "本文的图说", credit: "自己的署名" });
});
