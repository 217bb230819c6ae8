import { expect, it } from "vitest";
import { feedAt, feedHref } from "./address.ts";

it.each([
  ["/feed.xml", "/", "feed.xml"],
  ["/atom.xml", "/", "atom.xml"],
  ["/places/yunlan/chenghu/feed.json", "/places/yunlan/chenghu", "feed.json"],
  ["/series/promises/feed.xml", "/series/promises", "feed.xml"],
] as const)("%s is the feed of %s", (address, page, file) => {
  expect(feedAt(address)).toEqual({ page, file });
  expect(feedHref(page, file)).toBe(address);
});

it.each(["/articles/a/feed.xml", "/places/feed.xml/x", "/places/feed.xml", "/feedxxml", "/topics/a/feed.xml"])("%s is none", (address) =>
  expect(feedAt(address)).toBeNull(),
);
