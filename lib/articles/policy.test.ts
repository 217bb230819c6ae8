import { describe, expect, it } from "vitest";
import type { Role } from "../generated/prisma/enums.ts";
import { mayDelete, mayEdit, mayPublish, maySee, mayTakeBack } from "./policy.ts";

const me = 1;
const articles = {
  "own draft": { createdById: me, state: "DRAFT", firstPublishedAt: null },
  "own published": { createdById: me, state: "PUBLISHED", firstPublishedAt: new Date(0) },
  "own taken back": { createdById: me, state: "DRAFT", firstPublishedAt: new Date(0) },
  "own withdrawn": { createdById: me, state: "WITHDRAWN", firstPublishedAt: new Date(0) },
  "another's draft": { createdById: 2, state: "DRAFT", firstPublishedAt: null },
  "another's published": { createdById: 2, state: "PUBLISHED", firstPublishedAt: new Date(0) },
  "another's taken back": { createdById: 2, state: "DRAFT", firstPublishedAt: new Date(0) },
  "another's withdrawn": { createdById: 2, state: "WITHDRAWN", firstPublishedAt: new Date(0) },
} as const;

const sentences = { see: maySee, edit: mayEdit, publish: mayPublish, "take back": mayTakeBack, delete: mayDelete };
const desk = {
  "own draft": ["see", "edit", "publish", "take back", "delete"],
  "own published": ["see", "edit", "publish", "take back"],
  "own taken back": ["see", "edit", "publish", "take back"],
  "own withdrawn": ["see", "edit"],
  "another's draft": ["see", "edit", "publish", "take back", "delete"],
  "another's published": ["see", "edit", "publish", "take back"],
  "another's taken back": ["see", "edit", "publish", "take back"],
  "another's withdrawn": ["see", "edit"],
};

const may: Record<Role, Record<keyof typeof articles, string[]>> = {
  CORRESPONDENT: {
    "own draft": ["see", "edit", "delete"],
    "own published": ["see"],
    "own taken back": ["see"],
    "own withdrawn": ["see"],
    "another's draft": [],
    "another's published": [],
    "another's taken back": [],
    "another's withdrawn": [],
  },
  EDITOR: desk,
  EDITOR_IN_CHIEF: desk,
  ADMINISTRATOR: desk,
};

describe.each(Object.entries(may) as [Role, (typeof may)[Role]][])("%s", (role, table) => {
  const actor = { id: me, name: "张三", role };
  it.each(Object.entries(table) as [keyof typeof articles, string[]][])("%s: %j", (which, expected) => {
    const allowed = Object.entries(sentences).filter(([, sentence]) => sentence(actor, articles[which]));
    expect(allowed.map(([name]) => name)).toEqual(expected);
  });
});
