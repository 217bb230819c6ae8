import { expect, it } from "vitest";
import type { Body, PhotoUse } from "../articles/body.ts";
import { photoProblems } from "./photo-problems.ts";

const use = (photoId: number, over: Partial<PhotoUse> = {}): PhotoUse => ({ photoId, caption: null, credit: null, alt: null, ...over });
const described = { caption: "图说", credit: "李四 摄", alt: "院子里" };
const photos = new Map([
  [1, described],
  [2, { ...described, alt: " " }],
  [3, { ...described, alt: "", credit: "" }],
]);
const body = (...uses: PhotoUse[]): Body => ({ version: 1, blocks: [{ type: "gallery", photos: uses }] });
const found = (...uses: PhotoUse[]) => photoProblems({ id: 7, title: "电梯", body: body(...uses), photos });

it("leads to the picture that lacks its text", () => {
  expect(found(use(1), use(2), use(3))).toEqual([
    { kind: "alt", about: "电梯", href: "/editor/photos/2#photo-alt", count: 2 },
    { kind: "credit", about: "电梯", href: "/editor/photos/3#photo-credit", count: 1 },
  ]);
});

it("leads to the article where that blanked the text itself", () => {
  expect(found(use(1), use(1, { alt: "" }))).toEqual([{ kind: "alt", about: "电梯", href: "/editor/articles/7#photos.1.alt", count: 1 }]);
});

it("is content where the article says what the picture does not", () => {
  expect(found(use(3, { alt: "长凳", credit: "王五 摄" }))).toEqual([]);
});
