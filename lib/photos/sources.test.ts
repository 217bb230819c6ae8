import { expect, it } from "vitest";
import { bestSource, pictureImage, pictureSources } from "./sources.ts";

const photo = { hash: "ab", width: 3000, height: 2000, variants: { jpeg: [320, 960, 1920], webp: [320, 960, 1920], avif: [320, 960] } };

it("offers AVIF, then WebP, and a JPEG that everything shows", () => {
  expect(pictureSources(photo)).toEqual({
    sources: [
      { type: "image/avif", srcSet: "/photos/ab/320.avif 320w, /photos/ab/960.avif 960w" },
      { type: "image/webp", srcSet: "/photos/ab/320.webp 320w, /photos/ab/960.webp 960w, /photos/ab/1920.webp 1920w" },
    ],
    img: { src: "/photos/ab/960.jpg", width: 960, height: 640, srcSet: "/photos/ab/320.jpg 320w, /photos/ab/960.jpg 960w, /photos/ab/1920.jpg 1920w" },
  });
});

it("does without AVIF until it is made", () => {
  expect(pictureSources({ ...photo, variants: { ...photo.variants, avif: [] } }).sources.map(({ type }) => type)).toEqual(["image/webp"]);
});

it("loads ahead what the picture will choose: the best format that is there", () => {
  const best = (variants: typeof photo.variants) => bestSource(pictureSources({ ...photo, variants })).type;
  expect(best(photo.variants)).toBe("image/avif");
  expect(best({ ...photo.variants, avif: [] })).toBe("image/webp");
  expect(bestSource(pictureSources({ ...photo, variants: { jpeg: [320], webp: [], avif: [] } }))).toEqual({ type: "image/jpeg", srcSet: "/photos/ab/320.jpg 320w" });
});

it("gives one picture of a width, or the next best", () => {
  expect(pictureImage(photo, 1920)).toEqual({ src: "/photos/ab/1920.jpg", width: 1920, height: 1280 });
  expect(pictureImage(photo, 1000)).toEqual({ src: "/photos/ab/960.jpg", width: 960, height: 640 });
  expect(pictureImage(photo, 100)).toEqual({ src: "/photos/ab/320.jpg", width: 320, height: 213 });
});
