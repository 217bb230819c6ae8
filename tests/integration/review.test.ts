import { beforeEach, describe, expect, it } from "vitest";
import { publish } from "../../lib/articles/publish.ts";
import { restoreRevision } from "../../lib/articles/restore-revision.ts";
import { reviewDesk } from "../../lib/articles/review/desk.ts";
import { reviewForm, reviewPanel } from "../../lib/articles/review/panel.ts";
import type { Kind } from "../../lib/articles/review/review.ts";
import { sendBack } from "../../lib/articles/review/send-back.ts";
import { signOff } from "../../lib/articles/review/sign-off.ts";
import { submit } from "../../lib/articles/review/submit.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import { articleList } from "../../lib/articles/editor-list.ts";
import { articleFilterSchema } from "../../lib/articles/schema.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import type { Draft } from "../../lib/articles/schema.ts";
import { actorOf } from "../../lib/auth/actor-of.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { setReviews } from "../../lib/channels/set-reviews.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { endStandIn } from "../../lib/users/end-stand-in.ts";
import { nameStandIn } from "../../lib/users/name-stand-in.ts";
import { makeArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let author: Actor, editor: Actor, head: Actor, chief: Actor, other: Actor;
let about: Pick<Draft, "channelId" | "placeIds">;

beforeEach(async () => {
  [author, editor, head, chief, other] = await Promise.all([
    makeUser("CORRESPONDENT", { name: "通讯员甲" }), makeUser("EDITOR", { name: "编辑乙" }), makeUser("SECTION_HEAD", { name: "主任丙" }),
    makeUser("EDITOR_IN_CHIEF", { name: "总编丁" }), makeUser("EDITOR", { name: "编辑戊" }),
  ]);
  about = { channelId: (await makeChannel("新闻", undefined, { reviews: 3 })).id, placeIds: [(await makePlaceTree()).community.id] };
});

type Made = Awaited<ReturnType<typeof makeArticle>>;
const handIn = async (made: Made, by = author) => expect((await submit(by, { ...made, comment: "" })).outcome).toBe("submitted");
const made = async (over: Partial<Draft> = {}) => makeArticle(author, { ...about, ...over });
const waiting = async (over: Partial<Draft> = {}) => {
  const one = await made(over);
  await handIn(one);
  return one;
};
const hashOf = async ({ articleId, revisionId }: { articleId: number; revisionId: number }) =>
  (await reviewPanel(chief, articleId)).texts.find((text) => text.revisionId === revisionId)?.textHash ?? "0".repeat(64);
const sign = async (who: Actor, which: { articleId: number; revisionId: number }, stage: number, kind: Kind = "REVIEWED") => {
  const outcome = await signOff(who, { articleId: which.articleId, revisionId: which.revisionId, textHash: await hashOf(which), kind, stage });
  if (outcome.outcome !== "refused") return outcome.outcome;
  return outcome.objection === "signed" ? "already" : outcome.objection;
};
const signAll = async (which: Made) => {
  for (const [index, who] of [editor, head, chief].entries()) expect(await sign(who, which, index + 1)).toBe("signed");
};
const change = async (who: Actor, which: Made, over: Partial<Draft>): Promise<Made> => {
  const draft = { ...which.draft, ...over };
  const outcome = await saveDraft(who, { articleId: which.articleId, basedOnId: which.revisionId, draft });
  if (outcome.outcome !== "saved") throw new Error(outcome.outcome);
  return { ...which, revisionId: outcome.revisionId, draft };
};
const stored = (id: number) => db().article.findUniqueOrThrow({ where: { id }, include: { reviewSteps: true, emergencies: true, publications: true } });
const events = async (id: number) => (await db().auditEvent.findMany({ where: { subjectType: "article", subjectId: id }, orderBy: { id: "asc" } })).map(({ action }) => action);
const published = (who: Actor, { articleId, revisionId }: Made, emergencyReason?: string) =>
  publish(who, { articleId, revisionId, note: "改了", ...(emergencyReason ? { emergencyReason } : {}) });
const open = async ({ articleId }: Made) => (await reviewPanel(chief, articleId)).texts[0]?.steps.filter(({ signature }) => !signature).length;

describe("three reviews", () => {
  it("go from the editor through the section head to the editor in chief; then readers may see it", async () => {
    const one = await waiting();
    expect(await published(editor, one)).toMatchObject({ outcome: "incomplete", issues: [{ field: "review" }] });
    await signAll(one);
    expect((await published(editor, one)).outcome).toBe("published");
    expect(await events(one.articleId)).toEqual(["article.submitted", "article.reviewed", "article.reviewed", "article.reviewed", "article.published"]);
    expect((await stored(one.articleId)).submittedAt).toBeNull();
    const form = await reviewForm(editor, one.articleId);
    expect(form.steps.map(({ signature }) => signature?.by)).toEqual(["编辑乙", "主任丙", "总编丁"]);
    expect(form.textHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("are signed by nobody else, in no other order, and never before the text was handed in", async () => {
    const one = await made();
    const administrator = await makeUser("ADMINISTRATOR");
    const elsewhere = await makeUser("EDITOR", { channelId: (await makeChannel("别处")).id });
    expect(await sign(editor, one, 1)).toBe("notOpen");
    await handIn(one);
    for (const who of [administrator, elsewhere]) await expect(sign(who, one, 1)).rejects.toBeInstanceOf(NotAllowed);
    for (const who of [head, chief]) expect(await sign(who, one, 1)).toBe("role");
    expect(await sign(author, one, 1)).toBe("role");
    expect(await sign(head, one, 2)).toBe("earlierFirst");
    expect(await sign(chief, one, 3)).toBe("earlierFirst");
    expect((await stored(one.articleId)).reviewSteps.map(({ act }) => act)).toEqual(["SUBMITTED"]);
    expect(await sign(editor, one, 1)).toBe("signed");
    expect(await sign(other, one, 1)).toBe("already");
    expect((await stored(one.articleId)).reviewSteps).toHaveLength(2);
  });

  it("need distinct people, also where one holds every role", async () => {
    const { id } = await makeUser("EDITOR");
    await db().roleGrant.createMany({ data: (["SECTION_HEAD", "EDITOR_IN_CHIEF"] as const).map((role) => ({ userId: id, role })) });
    const all = await actorOf(id);
    const one = await waiting();
    expect(await sign(all, one, 1)).toBe("signed");
    expect(await sign(all, one, 2)).toBe("signedOther");
    expect(await sign(head, one, 2)).toBe("signed");
    expect(await sign(all, one, 3)).toBe("signedOther");
    expect((await published(all, one)).outcome).toBe("incomplete");
  });

  it("are not signed by whoever wrote something in the text: at first, between, or by bringing an old one back", async () => {
    const one = await waiting();
    const byEditor = await change(editor, one, { title: "编辑改过的题目" });
    expect(await sign(editor, byEditor, 1)).toBe("author");
    expect(await sign(other, byEditor, 1)).toBe("signed");
    const byHead = await change(head, byEditor, { lead: "主任加的导语" });
    expect(await sign(other, byHead, 1)).toBe("signed");
    expect(await sign(head, byHead, 2)).toBe("author");
    const { articleId, revisionId: headId } = byHead;
    const restored = await restoreRevision(chief, { articleId, revisionId: byEditor.revisionId, headId });
    if (restored.outcome !== "restored") throw new Error("stale");
    const back = { ...byEditor, revisionId: restored.revisionId };
    expect(await sign(editor, back, 1)).toBe("author");
    expect(await sign(chief, back, 3)).toBe("earlierFirst");
    expect(await sign(other, back, 1)).toBe("signed");
  });
});

describe("a signature is void", () => {
  const fields: [string, Partial<Draft>][] = [
    ["title", { title: "另一个题目" }], ["kicker", { kicker: "肩题" }], ["lead", { lead: "导语" }], ["source", { source: "别处" }], ["address", { slug: "another-address" }],
    ["responsible editor", { responsibleEditor: "某某" }], ["topics", { topics: ["电梯"] }], ["places", { placeIds: [] }], ["contributors", { contributors: [{ role: "REPORTER", name: "某" }] }],
  ];
  it.each(fields)("once the %s changes", async (_, over) => {
    const one = await waiting();
    await signAll(one);
    const now = await change(other, one, over);
    const panel = await reviewPanel(editor, one.articleId);
    expect(panel.voided.map(({ by, why }) => [by, why])).toEqual([["编辑乙", "text"], ["主任丙", "text"], ["总编丁", "text"]]);
    expect(await open(now)).toBe(3);
    expect((await published(editor, now)).outcome).toBe("incomplete");
    expect((await published(editor, one)).outcome).toBe("stale");
    expect((await stored(one.articleId)).state).toBe("DRAFT");
  });

  it("once a picture's own words change", async () => {
    const photo = await db().photo.create({
      data: { hash: crypto.randomUUID(), format: "jpeg", bytes: 1, width: 4, height: 3, variants: { jpeg: [4], webp: [4] }, caption: "图说", credit: "某", alt: "画面", createdById: author.id },
    });
    const block = { type: "photo", photo: { photoId: photo.id, caption: null, credit: null, alt: null } } as const;
    const plain = await made();
    const one = await change(author, plain, { body: { ...plain.draft.body, blocks: [...plain.draft.body.blocks, block] } });
    await handIn(one);
    await signAll(one);
    await db().photo.update({ where: { id: photo.id }, data: { caption: "另一句图说" } });
    expect((await published(editor, one)).outcome).toBe("incomplete");
    expect((await reviewPanel(editor, one.articleId)).voided.map(({ why }) => why)).toEqual(["pictures", "pictures", "pictures"]);
  });

  it("once it was sent back, with what is wrong; handed in again it begins anew", async () => {
    const one = await waiting();
    await sign(editor, one, 1);
    await expect(sendBack(author, { ...one, comment: "不好" })).rejects.toBeInstanceOf(NotAllowed);
    expect((await sendBack(head, { ...one, comment: "数字没有出处" })).outcome).toBe("sentBack");
    expect(await reviewPanel(author, one.articleId)).toMatchObject({ submitted: null, sentBack: { by: "主任丙", comment: "数字没有出处" }, may: { submit: true } });
    expect(await sign(head, one, 2)).toBe("notOpen");
    await expect(sendBack(head, { ...one, comment: "再说一遍" })).rejects.toBeInstanceOf(NotAllowed);
    await handIn(one);
    expect(await open(one)).toBe(3);
    expect(await sign(editor, one, 1)).toBe("signed");
  });

  it("for another text, another article, or words that were never read", async () => {
    const [one, two] = [await waiting(), await waiting()];
    const textHash = await hashOf(one);
    const signed = { articleId: one.articleId, revisionId: one.revisionId, textHash, kind: "REVIEWED", stage: 1 } as const;
    expect((await signOff(editor, { ...signed, textHash: "0".repeat(64) })).outcome).toBe("stale");
    await expect(signOff(editor, { ...signed, articleId: two.articleId })).rejects.toBeInstanceOf(NotFound);
    const now = await change(other, one, { title: "改过" });
    expect((await signOff(editor, signed)).outcome).toBe("stale");
    expect((await signOff(editor, { ...signed, revisionId: now.revisionId })).outcome).toBe("stale");
    expect((await stored(one.articleId)).reviewSteps).toHaveLength(1);
  });
});

describe("a text that was signed", () => {
  it("is kept when its author goes on writing at once", async () => {
    const one = await waiting();
    await sign(editor, one, 1);
    await change(author, one, { title: "马上又改" });
    expect(await db().revision.count({ where: { id: one.revisionId } })).toBe(1);
    await expect(db().revision.delete({ where: { id: one.revisionId } })).rejects.toThrow();
  });

  it("stays reviewed when it is taken back and published again, under the address made from its title", async () => {
    const one = await waiting({ slug: "draft-0123456789ab" });
    await signAll(one);
    expect((await published(editor, one)).outcome).toBe("published");
    expect((await reviewPanel(editor, one.articleId)).voided).toEqual([]);
    await takeBack(head, one.articleId);
    expect((await published(editor, one)).outcome).toBe("published");
  });
});

describe("proofreadings", () => {
  it("are asked for by channel, recorded by distinct people of the desk, and needed like reviews", async () => {
    const { id } = await makeChannel("校", undefined, { proofreadings: 2 });
    const one = await waiting({ channelId: id });
    expect(await sign(author, one, 1, "PROOFREAD")).toBe("role");
    expect(await sign(head, one, 2, "PROOFREAD")).toBe("earlierFirst");
    expect(await sign(head, one, 1, "PROOFREAD")).toBe("signed");
    expect(await sign(head, one, 2, "PROOFREAD")).toBe("signedOther");
    expect((await published(editor, one)).outcome).toBe("incomplete");
    expect(await sign(editor, one, 2, "PROOFREAD")).toBe("signed");
    expect((await published(editor, one)).outcome).toBe("published");
  });
});

describe("handing in", () => {
  it("is for whoever may work on it, and needs a title, a text and a channel", async () => {
    const one = await made();
    await expect(submit(await makeUser("CORRESPONDENT"), { ...one, comment: "" })).rejects.toBeInstanceOf(NotAllowed);
    const empty = await makeArticle(author, { title: "", channelId: null });
    expect(await submit(author, { ...empty, comment: "" })).toMatchObject({ outcome: "incomplete", issues: [{ field: "title" }, { field: "channelId" }] });
    expect((await stored(empty.articleId)).submittedAt).toBeNull();
    await handIn(one);
    await handIn(one);
    expect((await stored(one.articleId)).reviewSteps).toHaveLength(1);
    const withdrawn = await made();
    await db().article.update({ where: { id: withdrawn.articleId }, data: { state: "WITHDRAWN" } });
    await expect(submit(editor, { ...withdrawn, comment: "" })).rejects.toBeInstanceOf(NotAllowed);
  });

  it("puts it on the desks of those who may sign now, and on its author's", async () => {
    const one = await waiting();
    const on = async (who: Actor) => (await reviewDesk(who)).waiting.filter(({ articleId }) => articleId === one.articleId).flatMap(({ steps }) => steps);
    expect(await on(editor)).toEqual([{ kind: "REVIEWED", stage: 1 }]);
    expect([await on(head), await on(chief), await on(author)]).toEqual([[], [], []]);
    expect((await reviewDesk(author)).own.map(({ articleId }) => articleId)).toEqual([one.articleId]);
    await sign(editor, one, 1);
    expect([await on(editor), await on(head)]).toEqual([[], [{ kind: "REVIEWED", stage: 2 }]]);
  });
});

describe("an emergency publication", () => {
  it("is for section heads and editors in chief, with a reason, and stays on the list until others have signed", async () => {
    const one = await made();
    for (const who of [author, editor]) await expect(published(who, one, "汛情")).rejects.toBeInstanceOf(NotAllowed);
    expect((await stored(one.articleId)).state).toBe("DRAFT");
    expect((await published(head, one, "汛情紧急")).outcome).toBe("published");
    expect((await reviewPanel(author, one.articleId)).owed).toMatchObject({ by: "主任丙", comment: "汛情紧急" });
    const owed = async (who: Actor) => (await reviewDesk(who)).owed.filter(({ articleId }) => articleId === one.articleId);
    expect(await owed(other)).toMatchObject([{ missing: [{ stage: 1 }, { stage: 2 }, { stage: 3 }], note: "汛情紧急" }]);
    expect(await sign(editor, one, 1)).toBe("signed");
    expect(await sign(head, one, 2)).toBe("urgent");
    expect(await sign(await makeUser("SECTION_HEAD"), one, 2)).toBe("signed");
    expect(await owed(other)).toHaveLength(1);
    expect(await sign(chief, one, 3)).toBe("signed");
    expect(await owed(other)).toEqual([]);
    expect((await stored(one.articleId)).emergencies[0]?.settledAt).not.toBeNull();
  });

  it("is still owed when its channel asks for less, its text moves on, or it is taken back", async () => {
    const one = await made();
    await published(chief, one, "突发");
    expect((await articleList(editor, articleFilterSchema.parse({}))).rows.find(({ id }) => id === one.articleId)?.owed).toBe(true);
    await setReviews(chief, { id: about.channelId ?? 0, reviews: 0, proofreadings: 0 });
    const now = await change(other, one, { title: "后来的题目" });
    expect((await published(editor, now)).outcome).toBe("published");
    await takeBack(head, one.articleId);
    expect((await reviewDesk(editor)).owed.map(({ articleId }) => articleId)).toContain(one.articleId);
    expect(await sign(editor, one, 1)).toBe("signed");
    expect(await sign(head, one, 2)).toBe("signed");
    expect(await sign(await makeUser("EDITOR_IN_CHIEF"), one, 3)).toBe("signed");
    expect((await reviewDesk(editor)).owed.map(({ articleId }) => articleId)).not.toContain(one.articleId);
  });

  it("is none where the reviews are complete", async () => {
    const one = await waiting();
    await signAll(one);
    expect((await published(head, one, "不必说")).outcome).toBe("published");
    expect((await stored(one.articleId)).emergencies).toEqual([]);
  });
});

describe("a stand-in", () => {
  const day = (distance: number) => new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth(), new Date().getUTCDate() + distance));
  const grantOf = async ({ id }: Actor) => (await db().roleGrant.findFirstOrThrow({ where: { userId: id } })).id;

  it("signs in the role of whoever is away, for those days only, and the form says so", async () => {
    const one = await waiting();
    await sign(editor, one, 1);
    await nameStandIn(head, { grantId: await grantOf(head), userId: other.id, from: day(-2), until: day(2) });
    expect(await sign(await actorOf(other.id, day(9)), one, 2)).toBe("role");
    expect(await sign(await actorOf(other.id), one, 2)).toBe("signed");
    expect((await reviewForm(editor, one.articleId)).steps[1]?.signature).toMatchObject({ by: "编辑戊", standsInFor: "主任丙", role: "SECTION_HEAD" });
  });

  it("is named for one's own roles only, and ended by oneself only", async () => {
    const grantId = await grantOf(head);
    const days = { from: day(0), until: day(3) };
    await expect(nameStandIn(editor, { grantId, userId: other.id, ...days })).rejects.toBeInstanceOf(NotAllowed);
    await expect(nameStandIn(author, { grantId: await grantOf(author), userId: other.id, ...days })).rejects.toBeInstanceOf(NotAllowed);
    for (const wrong of [{ userId: head.id, ...days }, { userId: 999_999, ...days }, { userId: other.id, from: day(3), until: day(1) }, { userId: other.id, from: day(-9), until: day(-8) }])
      expect((await nameStandIn(head, { grantId, ...wrong })).ok).toBe(false);
    expect(await db().standIn.count({ where: { grantId } })).toBe(0);
    await nameStandIn(head, { grantId, userId: other.id, ...days });
    const { id: standInId } = await db().standIn.findFirstOrThrow({ where: { grantId } });
    await expect(endStandIn(other, { standInId })).rejects.toBeInstanceOf(NotAllowed);
    expect((await actorOf(other.id)).grants).toHaveLength(2);
    await db().user.update({ where: { id: head.id }, data: { deactivatedAt: new Date() } });
    expect((await actorOf(other.id)).grants).toHaveLength(1);
    await endStandIn(head, { standInId });
    expect(await db().standIn.count({ where: { grantId } })).toBe(0);
  });
});

describe("at the same moment", () => {
  it("of two who sign the same review one does", async () => {
    const one = await waiting();
    const outcomes = await Promise.all([sign(editor, one, 1), sign(other, one, 1)]);
    expect(outcomes.sort()).toEqual(["already", "signed"]);
    expect((await stored(one.articleId)).reviewSteps.filter(({ act }) => act === "REVIEWED")).toHaveLength(1);
  });

  it("a signature and a save never leave a signature on a text that nobody read", async () => {
    for (let round = 0; round < 4; round++) {
      const one = await waiting();
      const textHash = await hashOf(one);
      const signing = { articleId: one.articleId, revisionId: one.revisionId, textHash, kind: "REVIEWED", stage: 1 } as const;
      const [, now] = await Promise.all([signOff(editor, signing), change(author, one, { title: `第${round}次改` })]);
      expect(await open(now)).toBe(3);
      expect((await stored(one.articleId)).reviewSteps.every(({ revisionId }) => revisionId === one.revisionId)).toBe(true);
    }
  });
});

describe("how many a channel asks for", () => {
  it("is three each where nobody said, is set by whoever keeps the channels, and by nobody else", async () => {
    const { id } = await db().channel.create({ data: { name: "新", slug: "new", path: `new-${crypto.randomUUID()}` } });
    expect(await db().channel.findUnique({ where: { id } })).toMatchObject({ reviews: 3, proofreadings: 3 });
    for (const who of [author, editor, head]) await expect(setReviews(who, { id, reviews: 0, proofreadings: 0 })).rejects.toBeInstanceOf(NotAllowed);
    await setReviews(chief, { id, reviews: 1, proofreadings: 0 });
    expect(await db().channel.findUnique({ where: { id } })).toMatchObject({ reviews: 1, proofreadings: 0 });
    await expect(db().channel.update({ where: { id }, data: { reviews: 4 } })).rejects.toThrow();
  });
});
