import { beforeEach, expect, it, vi } from "vitest";
import type * as Actions from "../../lib/articles/actions.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { completeDraft, makeArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

/** Who is signed in; null is nobody. */
let signedIn: Actor | null = null;

vi.mock("../../lib/auth/session.ts", async () => {
  const { NotAllowed } = await import("../../lib/errors.ts");
  class SignedOut extends NotAllowed {}
  return {
    SignedOut,
    requireActorForAction: async () => {
      if (!signedIn) throw new SignedOut();
      return signedIn;
    },
  };
});

const actions = await import("../../lib/articles/actions.ts");

let editor: Actor;
let author: Actor;
let about: { channelId: number; placeIds: number[] };

beforeEach(async () => {
  [editor, author] = await Promise.all([makeUser("EDITOR"), makeUser("CORRESPONDENT")]);
  about = { channelId: (await makeChannel()).id, placeIds: [(await makePlaceTree()).community.id] };
  signedIn = editor;
});

async function created(): Promise<number> {
  const result = await actions.createArticle();
  if (!result.ok) throw new Error(result.message);
  return result.value.articleId;
}

it("carries an article from nothing to readers and back", async () => {
  const articleId = await created();
  const { headId: basedOnId, slug } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const saved = await actions.saveDraft({ articleId, basedOnId: basedOnId ?? 0, draft: completeDraft({ ...about, slug, title: "楼道\u0000议事会" }) });
  if (!saved.ok || saved.value.outcome !== "saved") throw new Error(JSON.stringify(saved));
  const published = await actions.publishArticle({ articleId, revisionId: saved.value.revisionId });
  expect(published).toMatchObject({ ok: true, value: { outcome: "published" } });
  expect(await db().article.findUniqueOrThrow({ where: { id: articleId }, include: { live: true } })).toMatchObject({ live: { title: "楼道议事会" } });
  signedIn = await makeUser("SECTION_HEAD");
  expect(await actions.takeBackArticle({ articleId })).toEqual({ ok: true, value: undefined });
});

it("says what is missing by field, and what does not fit", async () => {
  const { articleId, revisionId, draft } = await makeArticle(editor, { title: "" });
  const incomplete = await actions.publishArticle({ articleId, revisionId });
  expect(incomplete).toMatchObject({ ok: false, issues: [{ field: "title" }, { field: "placeIds" }, { field: "channelId" }] });
  const invalid = await actions.saveDraft({ articleId, basedOnId: revisionId, draft: { ...draft, slug: "../etc", originalUrl: "javascript:alert(1)" } });
  expect(invalid).toMatchObject({ ok: false, issues: [{ field: "slug" }, { field: "originalUrl" }] });
});

it("answers a correspondent who may not, and one who came too late, in words", async () => {
  const { articleId, revisionId, draft } = await makeArticle(author, about);
  signedIn = author;
  expect(await actions.publishArticle({ articleId, revisionId })).toMatchObject({ ok: false, issues: [] });
  signedIn = editor;
  await actions.publishArticle({ articleId, revisionId });
  signedIn = author;
  const late = await actions.saveDraft({ articleId, basedOnId: revisionId, draft: { ...draft, title: "又改" } });
  expect(late).toMatchObject({ ok: false, message: expect.stringContaining("已另存") });
});

type Attempt = [keyof typeof Actions, (which: { articleId: number; revisionId: number }) => Promise<{ ok: boolean }>];
const attempts: Attempt[] = [
  ["createArticle", () => actions.createArticle()],
  ["saveDraft", ({ articleId, revisionId }) => actions.saveDraft({ articleId, basedOnId: revisionId, draft: completeDraft() })],
  ["publishArticle", (which) => actions.publishArticle(which)],
  ["takeBackArticle", ({ articleId }) => actions.takeBackArticle({ articleId })],
  ["deleteArticle", ({ articleId }) => actions.deleteArticle({ articleId })],
  ["suggestSlug", ({ articleId }) => actions.suggestSlug({ articleId, title: "电梯" })],
  ["readKeptText", (which) => actions.readKeptText(which)],
  ["restoreRevision", (which) => actions.restoreRevision({ ...which, headId: which.revisionId })],
  ["correctArticle", ({ articleId }) => actions.correctArticle({ articleId, text: "更正" })],
  ["changeCorrectionText", ({ articleId }) => actions.changeCorrectionText({ articleId, correctionId: 1, start: "旧", text: "新" })],
  ["withdrawArticle", ({ articleId }) => actions.withdrawArticle({ articleId, kind: "GONE", reason: "误发", movedTo: "" })],
  ["reinstateArticle", ({ articleId }) => actions.reinstateArticle({ articleId, reason: "误撤" })],
  ["lookUpReprintAction", ({ articleId }) => actions.lookUpReprintAction({ articleId, source: "某报", originalUrl: "https://example.com/a" })],
  ["approveReprintAction", ({ articleId }) => actions.approveReprintAction({ articleId, source: "某报", originalUrl: "https://example.com/a", reason: "已获授权" })],
  ["nameRevision", (which) => actions.nameRevision({ ...which, name: "定稿" })],
];

it("knows every action in this test", () => expect(attempts.map(([name]) => name).sort()).toEqual(Object.keys(actions).sort()));

it.each(attempts)("does nothing for somebody who is not signed in: %s", async (_, attempt) => {
  const { articleId, revisionId } = await makeArticle(editor, about);
  const before = await db().auditEvent.count();
  signedIn = null;
  expect(await attempt({ articleId, revisionId })).toMatchObject({ ok: false });
  expect(await db().auditEvent.count()).toBe(before);
});
