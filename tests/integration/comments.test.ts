import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../lib/auth/actor.ts";
import { deleteDraft } from "../../lib/articles/delete-draft.ts";
import { deleteComment } from "../../lib/comments/delete-comment.ts";
import { editComment } from "../../lib/comments/edit-comment.ts";
import { openThreads, threadsOf } from "../../lib/comments/editor-queries.ts";
import { reply } from "../../lib/comments/reply.ts";
import { startSchema } from "../../lib/comments/schema.ts";
import { settleThread } from "../../lib/comments/settle-thread.ts";
import { startThread } from "../../lib/comments/start-thread.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { makeArticle } from "../factories/articles.ts";
import { makePerson } from "../factories/person.ts";

let articleId = 0;
let [writer, editor]: Actor[] = [];
const about = { field: "body" as const, photoId: null, quote: "第一次议事会", before: "", after: "在楼道里开了。" };
const start = async (actor: Actor, text = "哪一天？") => (await startThread(actor, { articleId, ...about, text })).threadId;
const only = async (actor: Actor) => (await threadsOf(actor, articleId))[0]!;
const events = async () => (await db().auditEvent.findMany({ where: { subjectId: articleId, action: { startsWith: "article.comment" } }, orderBy: { id: "asc" } })).map(({ action }) => action);

beforeEach(async () => {
  [writer, editor] = [await makePerson("CORRESPONDENT"), await makePerson("EDITOR")];
  ({ articleId } = await makeArticle(writer!));
});

it("an editor asks, the correspondent answers, the editor settles it; all on record", async () => {
  const threadId = await start(editor!);
  await reply(writer!, { threadId, text: "11月3日。" });
  await settleThread(editor!, { threadId, resolved: true });
  expect(await only(writer!)).toMatchObject({
    ...about,
    resolved: { by: editor!.name },
    comments: [
      { by: editor!.name, text: "哪一天？", edited: false, mayChange: false },
      { by: writer!.name, text: "11月3日。", mayChange: true },
    ],
  });
  expect(await openThreads([articleId])).toEqual(new Map());
  expect(await events()).toEqual(["article.commented", "article.comment-answered", "article.comment-resolved"]);
});

it("what is settled is opened again, or by an answer", async () => {
  const threadId = await start(editor!);
  const settle = (resolved: boolean) => settleThread(editor!, { threadId, resolved });
  await settle(true);
  await settle(false);
  expect((await only(editor!)).resolved).toBeNull();
  await settle(true);
  await reply(writer!, { threadId, text: "还没有。" });
  expect((await only(editor!)).resolved).toBeNull();
  expect(await openThreads([articleId])).toEqual(new Map([[articleId, 1]]));
});

describe("one's own remark", () => {
  it("is mended and taken back as long as nobody has answered", async () => {
    await start(editor!);
    const [comment] = (await only(editor!)).comments;
    expect(await editComment(editor!, { commentId: comment!.id, text: "是哪一天？" })).toEqual({ outcome: "edited" });
    expect((await only(writer!)).comments).toMatchObject([{ text: "是哪一天？", edited: true, mayChange: false }]);
    expect(await deleteComment(editor!, { commentId: comment!.id })).toEqual({ outcome: "deleted" });
    expect(await threadsOf(editor!, articleId)).toEqual([]);
  });

  it("stays once somebody has, and another's always", async () => {
    const threadId = await start(editor!);
    const commentId = (await only(editor!)).comments[0]!.id;
    expect(await deleteComment(writer!, { commentId })).toEqual({ outcome: "answered" });
    await reply(writer!, { threadId, text: "11月3日。" });
    expect(await editComment(editor!, { commentId, text: "没问过。" })).toEqual({ outcome: "answered" });
    expect(await deleteComment(editor!, { commentId })).toEqual({ outcome: "answered" });
    const answer = (await only(writer!)).comments[1]!;
    await deleteComment(writer!, { commentId: answer.id });
    expect((await only(editor!)).comments).toMatchObject([{ text: "哪一天？", mayChange: true }]);
  });
});

it("another's correspondent neither sees nor says anything", async () => {
  const stranger = await makePerson("CORRESPONDENT");
  const threadId = await start(editor!);
  const commentId = (await only(editor!)).comments[0]!.id;
  for (const attempt of [
    () => threadsOf(stranger, articleId),
    () => start(stranger),
    () => reply(stranger, { threadId, text: "我说" }),
    () => settleThread(stranger, { threadId, resolved: true }),
    () => editComment(stranger, { commentId, text: "我改" }),
  ]) await expect(attempt()).rejects.toThrow(NotAllowed);
  await expect(reply(editor!, { threadId: threadId + 1000, text: "给谁？" })).rejects.toThrow(NotFound);
});

it("a draft is deleted with what was said about it", async () => {
  await start(editor!);
  await deleteDraft(writer!, articleId);
  expect(await db().commentThread.count({ where: { articleId } })).toBe(0);
});

it("a caption is some picture's; nothing is no quote, and blanks are no remark", () => {
  const wish = { articleId: 1, ...about, text: "好" };
  const accepts = (change: object) => startSchema.safeParse({ ...wish, ...change }).success;
  expect([accepts({}), accepts({ field: "caption", photoId: 3 })]).toEqual([true, true]);
  expect([accepts({ field: "caption" }), accepts({ photoId: 3 }), accepts({ quote: " \n" }), accepts({ text: "　 " }), accepts({ field: "slug" })]).toEqual([false, false, false, false, false]);
});
