import { expect, it } from "vitest";
import { overtaken } from "./schedule.ts";

const first = { revisionId: 5, isUpdate: false };
const update = { revisionId: 5, isUpdate: true };
const draft = { state: "DRAFT" as const, liveId: null, publishedSince: false };
const live = (liveId: number) => ({ state: "PUBLISHED" as const, liveId, publishedSince: true });

it.each([
  ["a draft", first, draft, null],
  ["an older text that readers see", update, live(3), null],
  ["readers seeing it already", first, live(5), "shown"],
  ["readers seeing a newer one", update, live(6), "newer"],
  ["a draft again that was to be updated", update, draft, "takenBack"],
  ["a draft that was published and taken back since", first, { ...draft, publishedSince: true }, "takenBack"],
  ["a withdrawn article", update, { state: "WITHDRAWN" as const, liveId: 3, publishedSince: false }, "withdrawn"],
])("a planned publication meets %s", (_, then, now, expected) => expect(overtaken(then, now)).toBe(expected));
