import { expect, it } from "vitest";
import type { Card } from "../articles/article.ts";
import type { Milestone } from "./initiative.ts";
import { timelineOf } from "./timeline.ts";

const card = (id: number, date: string) => ({ id, publishedAt: new Date(date) }) as Card;
const milestone = (id: number, date: string | null, reported: string) =>
  ({ id, date: date ? new Date(date) : null, source: { publishedAt: new Date(reported) } }) as Milestone;
const told = (...args: Parameters<typeof timelineOf>) => timelineOf(...args).map((entry) => (entry.kind === "report" ? `report ${entry.card.id}` : `step ${entry.milestone.id}`));

const cards = [card(3, "2026-03-01"), card(2, "2026-02-01"), card(1, "2026-01-01")];
const steps = [milestone(1, "2025-11-27", "2026-01-01"), milestone(2, "2026-02-15", "2026-03-01"), milestone(3, null, "2026-02-01")];
const whole = { after: undefined, isLast: true };

it("tells steps and reports together, newest first; a step without a date at its report", () =>
  expect(told(steps, cards, whole)).toEqual(["report 3", "step 2", "report 2", "step 3", "report 1", "step 1"]));
it("each page tells its own stretch of time, and every step stands on one of them", () => {
  expect(told(steps, cards.slice(0, 2), { after: undefined, isLast: false })).toEqual(["report 3", "step 2", "report 2", "step 3"]);
  expect(told(steps, cards.slice(2), { after: new Date("2026-02-01"), isLast: true })).toEqual(["report 1", "step 1"]);
});
it("steps alone", () => expect(told(steps, [], whole)).toEqual(["step 2", "step 3", "step 1"]));
