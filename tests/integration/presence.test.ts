import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { submit } from "../../lib/articles/review/submit.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed } from "../../lib/errors.ts";
import { bePresent } from "../../lib/presence/be-present.ts";
import { whoIsIn } from "../../lib/presence/editor-queries.ts";
import { heardFor, idleAfter } from "../../lib/presence/presence.ts";
import type { Present } from "../../lib/presence/schema.ts";
import { makeArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makePerson } from "../factories/person.ts";

const start = new Date("2026-11-22T06:00:00Z");
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);

let article: { articleId: number; revisionId: number };
let [wang, li]: Actor[] = [];
/** A window that somebody opens on the article. */
function windowOf(actor: Actor) {
  const page = randomUUID();
  return (act: Present["act"], milliseconds = 0, wrote = false) => bePresent(actor, { articleId: article.articleId, page, act, wrote }, after(milliseconds));
}
const events = async () => (await db().auditEvent.findMany({ where: { subjectId: article.articleId, action: { startsWith: "article.pen" } }, orderBy: { id: "asc" } })).map(({ action, actorId }) => [action, actorId]);

beforeEach(async () => {
  [wang, li] = [await makePerson("EDITOR"), await makePerson("EDITOR_IN_CHIEF")];
  article = await makeArticle(wang!);
});

describe("who is here", () => {
  it("is told to each, with the newest text, and nobody is told of themselves", async () => {
    const [wangs, lis] = [windowOf(wang!), windowOf(li!)];
    expect(await wangs("stay")).toEqual({ headId: article.revisionId, mark: expect.any(String) as string, others: [], ownWindow: false, pen: null, askedBy: null, asking: false });
    expect(await lis("stay")).toMatchObject({ others: [{ name: wang!.name, doing: "open" }] });
    expect(await wangs("stay")).toMatchObject({ others: [{ name: li!.name, doing: "open" }], pen: null });
  });

  it("is told by another mark what happened around the text, and not of every save of a draft", async () => {
    const [made, wangs] = [await makeArticle(wang!, { channelId: (await makeChannel()).id }), windowOf(wang!)];
    article = made;
    const mark = async () => (await wangs("stay"))!.mark;
    const rewrite = async (title: string) => {
      const saved = await saveDraft(wang!, { articleId: made.articleId, basedOnId: article.revisionId, draft: { ...made.draft, title } });
      if (saved.outcome === "saved") article = { articleId: made.articleId, revisionId: saved.revisionId };
    };
    const begun = await mark();
    await rewrite("改了一处");
    expect(await mark()).toBe(begun);
    await submit(wang!, { ...article, comment: "" });
    const handedIn = await mark();
    expect(handedIn).not.toBe(begun);
    await rewrite("又改了一处");
    expect(await mark()).not.toBe(handedIn);
  });

  it("need not wait for one who is done for now", async () => {
    const [wangs, lis] = [windowOf(wang!), windowOf(li!)];
    await wangs("stay", 0, true);
    expect(await lis("stay")).toMatchObject({ pen: { holder: "other" } });
    expect(await wangs("rest")).toMatchObject({ pen: null });
    expect(await lis("stay", 0, true)).toMatchObject({ pen: { holder: "here" } });
  });

  it("is forgotten when a page is left, or not heard of for a while", async () => {
    const [wangs, lis, third] = [windowOf(wang!), windowOf(li!), windowOf(await makePerson("EDITOR"))];
    for (const come of [wangs, lis, third]) await come("stay");
    await third("leave", 1);
    expect((await wangs("stay", 2))?.others).toHaveLength(1);
    expect((await wangs("stay", heardFor + 1))?.others).toEqual([]);
  });

  it("says so where it is the same person's other window, which is no reason not to write", async () => {
    const [one, other] = [windowOf(wang!), windowOf(wang!)];
    await one("stay", 0, true);
    expect(await other("stay", 1)).toMatchObject({ others: [], ownWindow: true, pen: { holder: "ownWindow" } });
    expect(await other("stay", 2, true)).toMatchObject({ pen: { holder: "here" } });
    expect(await one("stay", 3)).toMatchObject({ pen: { holder: "ownWindow" } });
  });

  it("is shown in the list of articles", async () => {
    const lis = windowOf(li!);
    await lis("stay", 0, true);
    const { articleId } = article;
    expect(await whoIsIn(wang!, [articleId], start)).toEqual(new Map([[articleId, [{ userId: li!.id, name: li!.name, doing: "writing" }]]]));
    expect((await whoIsIn(li!, [articleId], start)).get(articleId)).toEqual([]);
    expect(await whoIsIn(wang!, [articleId], after(heardFor + 1))).toEqual(new Map());
  });

  it("is no business of somebody who may not see the article; nor is anybody else's page", async () => {
    await expect(windowOf(await makePerson("CORRESPONDENT"))("stay")).rejects.toThrow(NotAllowed);
    const page = randomUUID();
    const mine = { articleId: article.articleId, page, act: "stay" as const };
    await bePresent(wang!, { ...mine, wrote: true }, start);
    await bePresent(li!, { ...mine, act: "leave" }, start);
    expect(await bePresent(li!, mine, start)).toMatchObject({ pen: { holder: "other" } });
  });
});

describe("the pen", () => {
  it("is the first writer's, and stays so while others write in vain", async () => {
    const [wangs, lis] = [windowOf(wang!), windowOf(li!)];
    await lis("stay");
    expect(await wangs("stay", 1, true)).toMatchObject({ pen: { holder: "here" } });
    expect(await lis("stay", 2, true)).toMatchObject({ pen: { holder: "other", name: wang!.name }, others: [{ doing: "writing" }] });
    expect(await wangs("stay", 3)).toMatchObject({ pen: { holder: "here" }, others: [{ doing: "open" }] });
  });

  it("is asked for and given, on record", async () => {
    const [wangs, lis] = [windowOf(wang!), windowOf(li!)];
    await wangs("stay", 0, true);
    expect(await lis("ask", 1)).toMatchObject({ asking: true });
    expect(await wangs("stay", 2)).toMatchObject({ askedBy: li!.name });
    expect(await wangs("give", 3)).toMatchObject({ pen: { holder: "other", name: li!.name }, askedBy: null });
    expect(await lis("stay", 4)).toMatchObject({ pen: { holder: "here", idleMinutes: null }, asking: false });
    expect(await events()).toEqual([["article.pen-asked", li!.id], ["article.pen-given", wang!.id]]);
  });

  it("is kept by who is not done yet", async () => {
    const [wangs, lis] = [windowOf(wang!), windowOf(li!)];
    await wangs("stay", 0, true);
    await lis("ask", 1);
    await wangs("keep", 2);
    expect(await lis("stay", 3)).toMatchObject({ pen: { holder: "other" }, asking: false });
    expect((await events()).at(-1)).toEqual(["article.pen-kept", wang!.id]);
  });

  it("is not taken from one who writes, but from one who has put it down", async () => {
    const [wangs, lis] = [windowOf(wang!), windowOf(li!)];
    await wangs("stay", 0, true);
    expect(await lis("take", 1)).toMatchObject({ pen: { holder: "other" } });
    expect(await events()).toEqual([]);
    await wangs("stay", idleAfter - heardFor);
    await wangs("stay", idleAfter);
    expect(await lis("stay", idleAfter)).toMatchObject({ pen: { holder: "other", idleMinutes: 3 } });
    expect(await lis("take", idleAfter)).toMatchObject({ pen: { holder: "here" } });
    expect(await wangs("stay", idleAfter + 1, true)).toMatchObject({ pen: { holder: "other", name: li!.name } });
    expect(await events()).toEqual([["article.pen-taken", li!.id]]);
  });

  it("is free when its holder is gone; who comes back finds it where nobody took it", async () => {
    const [wangs, lis] = [windowOf(wang!), windowOf(li!)];
    await wangs("stay", 0, true);
    expect(await lis("stay", heardFor + 1)).toMatchObject({ pen: null });
    expect(await wangs("stay", heardFor + 2)).toMatchObject({ pen: { holder: "here" } });
    await wangs("leave", heardFor + 3);
    expect(await lis("stay", heardFor + 4, true)).toMatchObject({ pen: { holder: "here" } });
  });

  it("two who begin at once do not both hold it", async () => {
    const both = [windowOf(wang!), windowOf(li!)];
    await Promise.all(both.map((come) => come("stay", 0, true)));
    const told = await Promise.all(both.map((come) => come("stay", 1)));
    expect(told.map((one) => one?.pen?.holder).toSorted()).toEqual(["here", "other"]);
  });
});
