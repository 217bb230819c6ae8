import { expect, it } from "vitest";
import { partOfDay } from "./part-of-day";

it.each([
  ["2026-11-22T21:00:00Z", "morning"],
  ["2026-11-22T03:00:00Z", "noon"],
  ["2026-11-22T05:00:00Z", "afternoon"],
  ["2026-11-22T10:00:00Z", "evening"],
  ["2026-11-22T20:59:00Z", "evening"],
])("%s → %s", (now, part) => expect(partOfDay(new Date(now))).toBe(part));
