import { expect, it } from "vitest";
import { handingOf } from "./handing.ts";

const sentBack = [{ act: "SENT_BACK" as const, revisionId: 5 }];

it.each([
  ["waits for its reviews", { submittedAt: new Date(), liveId: null, reviewSteps: [{ act: "SUBMITTED" as const, revisionId: 5 }] }, "submitted"],
  ["was sent back", { submittedAt: null, liveId: null, reviewSteps: sentBack }, "sentBack"],
  ["was sent back, and published since", { submittedAt: null, liveId: 6, reviewSteps: sentBack }, null],
  ["was sent back as an update", { submittedAt: null, liveId: 4, reviewSteps: sentBack }, "sentBack"],
  ["was never handed in", { submittedAt: null, liveId: null, reviewSteps: [] }, null],
])("of a text that %s", (_, article, handing) => expect(handingOf(article)).toBe(handing));
