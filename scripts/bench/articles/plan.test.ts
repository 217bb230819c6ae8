import { expect, it } from "vitest";
import { plan } from "./plan.ts";
import type { Ground } from "./plan.ts";
import { matters } from "./words.ts";

const ground: Ground = {
  places: [{ id: 3, name: "桥头社区", above: [1, 2, 3], initiativeIds: [5] }, { id: 4, name: "渡口社区", above: [1, 4], initiativeIds: [] }],
  channels: [{ id: 8, above: [7, 8] }],
  topics: new Map(matters.map(({ topic }, index) => [topic, index + 1])),
  photoIds: [21, 22, 23, 24],
};
const articles = plan(600, ground);

it("plans the same reports every time", () => expect(plan(600, ground)).toEqual(articles));

it("gives each its own address and date, oldest first", () => {
  expect(new Set(articles.map(({ slug }) => slug)).size).toBe(600);
  const dates = articles.map(({ publishedAt }) => publishedAt.getTime());
  expect(dates).toEqual([...new Set(dates)].toSorted((one, other) => one - other));
});

it("gives about a third of them photos", () => {
  const share = articles.filter(({ photoIds }) => photoIds.length > 0).length / 600;
  expect(share).toBeGreaterThan(0.25);
  expect(share).toBeLessThan(0.42);
});

it("lists each on the whole site and in all that lies above it", () => {
  const listed = articles.find(({ placeId, initiativeIds }) => placeId === 3 && initiativeIds.length === 1);
  expect(listed?.listings).toEqual([
    { kind: "SITE", targetId: 0 },
    { kind: "CHANNEL", targetId: 7 },
    { kind: "CHANNEL", targetId: 8 },
    { kind: "PLACE", targetId: 1 },
    { kind: "PLACE", targetId: 2 },
    { kind: "PLACE", targetId: 3 },
    { kind: "TOPIC", targetId: listed?.topicId },
    { kind: "INITIATIVE", targetId: 5 },
  ]);
});
