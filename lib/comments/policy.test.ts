import { expect, it } from "vitest";
import type { Actor } from "../auth/actor.ts";
import { mayChange } from "./policy.ts";

const actor = { id: 1, name: "王编辑" } as Actor;

it("one's own remark may be changed until somebody answers, were it oneself", () => {
  expect(mayChange(actor, 5, [{ id: 5, createdById: 1 }])).toBe(true);
  expect(mayChange(actor, 5, [{ id: 5, createdById: 1 }, { id: 6, createdById: 1 }])).toBe(false);
  expect(mayChange(actor, 6, [{ id: 5, createdById: 2 }, { id: 6, createdById: 1 }])).toBe(true);
});

it("another's never", () => expect(mayChange(actor, 5, [{ id: 5, createdById: 2 }])).toBe(false));
