import { expect, it } from "vitest";
import { belongsTo, isPage, offlinePage } from "./addresses.ts";

it.each([
  ["/", true],
  ["/zh-Hant/articles/a", true],
  ["/articles/a/photos", true],
  ["/editorial", true],
  ["/editor", false],
  ["/editor/articles/1/preview", false],
  ["/sign-in", false],
  ["/api/health", false],
  ["/view", false],
  ["/_next/static/a", false],
  ["/feed.xml", false],
])("%s is a reader's page: %s", (path, is) => expect(isPage(path)).toBe(is));

it.each([
  ["/articles/a", "/offline"],
  ["/zh-Hant", "/zh-Hant/offline"],
  ["/zh-Hant/places/a", "/zh-Hant/offline"],
])("in place of %s stands %s", (path, page) => expect(offlinePage(path)).toBe(page));

it.each([
  ["/articles/a", "/articles/a", true],
  ["/zh-Hant/articles/a", "/articles/a", true],
  ["/articles/a/photos", "/zh-Hant/articles/a", true],
  ["/articles/ab", "/articles/a", false],
  ["/articles/a", "/", false],
])("%s goes with %s: %s", (path, page, goes) => expect(belongsTo(path, page)).toBe(goes));
