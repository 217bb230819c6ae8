import { expect, it } from "vitest";
import type { AuditEntry } from "./event.ts";
import { merged } from "./merged.ts";

const entry = (action: string, actorId: number, at: string): AuditEntry => ({
  id: at, at, actorId, who: `某${actorId}`, action, did: [""], subject: { kind: "article", name: "", page: null }, lines: [],
});
const saved = (actorId: number, at: string) => entry("article.saved", actorId, at);
const told = (entries: AuditEntry[]) => merged(entries).map(({ entry: { actorId, at }, count, since }) => [actorId, count, since, at]);

it("makes one entry of a person's saves of one day, from the first to the last", () =>
  expect(told([saved(1, "2026-11-22T09:00:00Z"), saved(1, "2026-11-22T08:30:00Z"), saved(1, "2026-11-22T08:00:00Z")])).toEqual([
    [1, 3, "2026-11-22T08:00:00Z", "2026-11-22T09:00:00Z"],
  ]));

it("keeps people, China's days, and what else happened apart", () =>
  expect(told([
    saved(1, "2026-11-22T16:30:00Z"), saved(1, "2026-11-22T15:30:00Z"), saved(2, "2026-11-22T15:00:00Z"),
    entry("article.submitted", 2, "2026-11-22T14:00:00Z"), entry("article.submitted", 2, "2026-11-22T13:00:00Z"), saved(2, "2026-11-22T12:00:00Z"),
  ]).map(([, count]) => count)).toEqual([1, 1, 1, 1, 1, 1]));
