import { describe, expect, it } from "vitest";
import type { AuditAction } from "../audit/action.ts";
import { actions } from "../audit/schema.ts";
import type { About, Telling } from "./rules.ts";
import { told } from "./rules.ts";

/** Everybody is somebody else; the actor is 9. */
const about: About = { authors: [1, 2], participants: [3], answerable: [4], planner: [5], penHolder: [6], person: [7], isComplete: true, isLive: false, isUrgent: false, isLate: false };
const whoHears = (action: AuditAction, change: Partial<About> = {}, actorId: number | null = 9) => told(action, actorId, { ...about, ...change });
const each = (kind: Telling["kind"], ...people: number[]) => people.map((userId) => ({ userId, kind }));

it.each<[AuditAction, Telling[]]>([
  ["article.sent-back", each("sentBack", 1, 2)],
  ["article.published", each("published", 1, 2)],
  ["article.withdrawn", each("withdrawn", 1, 2)],
  ["article.taken-back", each("takenBack", 1, 2)],
  ["article.commented", each("comment", 1, 2)],
  ["article.comment-answered", each("comment", 1, 2, 3)],
  ["article.pen-taken", each("pen", 6)],
  ["article.schedule-done", each("planDone", 5)],
  ["article.schedule-failed", each("planFailed", 1, 2, 4, 5)],
  ["user.invited", each("invited", 7)],
  ["user.stand-in-named", each("standIn", 7)],
  ["user.reset-linked", each("resetLink", 7)],
  ["user.second-factor-reset", each("factorReset", 7)],
  ["article.saved", []],
  ["photo.uploaded", []],
])("%s", (action, telling) => expect(whoHears(action)).toEqual(telling));

it.each<AuditAction>(["article.reviewed", "article.proofread"])("%s tells only of the last signature", (action) => {
  expect(whoHears(action)).toEqual(each("signed", 1, 2));
  expect(whoHears(action, { isComplete: false })).toEqual([]);
});

it("tells signatures given after an emergency, and the emergency, from the usual", () => {
  expect(whoHears("article.reviewed", { isLive: true })).toEqual(each("signedAfter", 1, 2));
  expect(whoHears("article.published", { isUrgent: true })).toEqual(each("publishedUrgently", 1, 2));
});

it("says that a plan was late", () => expect(whoHears("article.schedule-done", { isLate: true })).toEqual(each("planLate", 5)));

describe("whatever happens", () => {
  it("tells nobody of what they did themselves", () => {
    for (const action of actions) for (const actorId of [1, 3, 5, 7]) expect(whoHears(action, {}, actorId).map(({ userId }) => userId)).not.toContain(actorId);
  });
  it("tells each person once", () => {
    const one = { authors: [1, 1], participants: [1], answerable: [1], planner: [1] };
    for (const action of actions) expect(whoHears(action, one).filter(({ userId }) => userId === 1).length).toBeLessThanOrEqual(1);
  });
});
