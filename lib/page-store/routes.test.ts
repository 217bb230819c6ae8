import { describe, expect, it } from "vitest";
import { innerAddress, kindOf, properPath } from "./routes.ts";

describe("kindOf", () => {
  it.each([
    ["/", "reader"],
    ["/articles/a", "reader"],
    ["/editorial", "reader"],
    ["/editor", "desk"],
    ["/editor/articles/1", "desk"],
    ["/api/photos", "desk"],
    ["/_next/static/a.js", "desk"],
    ["/photos/ab/640.webp", "photo"],
    ["/sitemap.xml", "machine"],
    ["/atom.xml", "reader"],
  ])("%s is the %s's", (path, kind) => expect(kindOf(path)).toBe(kind));
});

describe("innerAddress", () => {
  const inner = (path: string) => innerAddress(new URL(path, "http://localhost"));
  it("stands below the script", () => {
    expect(inner("/")).toBe("/zh-Hans");
    expect(inner("/places/yunlan")).toBe("/zh-Hans/places/yunlan");
  });
  it("keeps known parameters only", () => {
    expect(inner("/channels/news?utm_source=x&after=1-2")).toBe("/zh-Hans/channels/news?after=1-2");
  });
});

describe("properPath", () => {
  it.each([
    ["/", "/"],
    ["/places/yunlan", "/places/yunlan"],
    ["/places/yunlan/", "/places/yunlan"],
    ["//places///yunlan", "/places/yunlan"],
    ["/zh-Hans", "/"],
    ["/zh-Hans/places", "/places"],
    ["/zh-Hans/zh-Hans/places/", "/places"],
    ["/zh-Hansel", "/zh-Hansel"],
    ["/%61rticles/a%2Db", "/articles/a-b"],
    ["/places/a%2Fb", "/places/a%2Fb"],
  ])("%s → %s", (path, proper) => expect(properPath(path)).toBe(proper));
});
