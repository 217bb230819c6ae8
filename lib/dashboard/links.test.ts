import { expect, it } from "vitest";
import { readerRoutes } from "../page-store/routes.ts";
import { targetOf } from "./links.ts";

const site = "https://bilin.example";

it.each([
  ["/articles/first-lift", { kind: "article", name: "first-lift" }],
  ["/articles/first-lift/photos#2", { kind: "article", name: "first-lift" }],
  ["/zh-Hant/articles/first-lift?from=mail", { kind: "article", name: "first-lift" }],
  [`${site}/places/wuhan/wuchang/`, { kind: "place", name: "wuhan/wuchang" }],
  ["/places/wuhan/feed.xml", { kind: "place", name: "wuhan" }],
  ["/channels/news", { kind: "channel", name: "news" }],
  ["/initiatives/lifts", { kind: "initiative", name: "lifts" }],
  ["/", "always"],
  ["/zh-Hant", "always"],
  ["/archive/2025/12/01", "always"],
  ["/feed.xml", "always"],
  ["/editor/articles/3", "nowhere"],
  ["/article/first-lift", "nowhere"],
  ["/articles/", "nowhere"],
  ["/articles/%E0", { kind: "article", name: "%E0" }],
  ["https://www.cnhubei.com/articles/first-lift", null],
  ["mailto:desk@bilin.example", null],
  ["tel:110", null],
])("%s leads to %o", (href, target) => expect(targetOf(href, site)).toEqual(target));

it("knows every page of the readers", () => {
  const examples = readerRoutes.map(({ path }) => path.replace(/\[(year)\]/, "2025").replace(/\[(month|day)\]/g, "12").replace(/\[[^/]+\]/, "any"));
  expect(examples.filter((path) => targetOf(path, site) === "nowhere")).toEqual([]);
});
