import { describe, expect, it } from "vitest";
import { parsePhotoPath, photoUrl, variantWidths } from "./variants.ts";

const hash = "0123456789abcdef".repeat(4);

describe("the widths of variants", () => {
  it.each([
    [4032, 3024, [320, 480, 800, 1200, 1440, 1920]],
    [1920, 1080, [320, 480, 800, 1200, 1440, 1920]],
    [1700, 1000, [320, 480, 800, 1200, 1440, 1700]],
    [1300, 1000, [320, 480, 800, 1300]],
    [800, 800, [320, 480, 800]],
    [320, 200, [320]],
    [200, 900, [200]],
    [1, 1, [1]],
  ])("of %i × %i", (width, height, widths) => expect(variantWidths({ width, height })).toEqual(widths));

  it("keep a long screenshot within what WebP can hold", () => {
    expect(variantWidths({ width: 1080, height: 20_000 })).toEqual([320, 480, 884]);
    expect(variantWidths({ width: 10, height: 1_000_000 })).toEqual([1]);
  });
});

describe("the address of a variant", () => {
  it("says which it is", () => {
    for (const format of ["jpeg", "webp", "avif"] as const) expect(parsePhotoPath(photoUrl(hash, 640, format))).toEqual({ hash, width: 640, format });
    expect(photoUrl(hash, 640, "jpeg")).toBe(`/photos/${hash}/640.jpg`);
  });

  it.each([
    "/photos/",
    `/photos/${hash}`,
    `/photos/${hash}/640.png`,
    `/photos/${hash}/640.jpeg`,
    `/photos/${hash}/0640.jpg`,
    `/photos/${hash}/0.jpg`,
    `/photos/${hash}/99999.jpg`,
    `/photos/${hash}/../640.jpg`,
    `/photos/${hash}/640.jpg/`,
    `/photos/${hash.toUpperCase()}/640.jpg`,
    `/photos/${hash.slice(1)}/640.jpg`,
    `/photos/..%2f..%2foriginals/640.jpg`,
    `/originals/${hash}.jpg`,
  ])("is not %s", (pathname) => expect(parsePhotoPath(pathname)).toBeNull());
});
