import { beforeAll, describe, expect, it, vi } from "vitest";
import { articleAt } from "../../lib/articles/queries.ts";
import { publish } from "../../lib/articles/publish.ts";
import { reviewForm, reviewPanel } from "../../lib/articles/review/panel.ts";
import { sendBack } from "../../lib/articles/review/send-back.ts";
import { signOff } from "../../lib/articles/review/sign-off.ts";
import { submit } from "../../lib/articles/review/submit.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import { withdraw } from "../../lib/articles/withdraw.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { plannedFor } from "../../lib/dashboard/planned.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed } from "../../lib/errors.ts";
import { carryOut, carryOutDue } from "../../lib/schedule/carry-out.ts";
import { cancel, changeTime, changeTold } from "../../lib/schedule/change.ts";
import { scheduleBadges, schedulesOf } from "../../lib/schedule/editor-queries.ts";
import { startJobs } from "../../lib/jobs/start-jobs.ts";
import { planPublication, planWithdrawal } from "../../lib/schedule/plan.ts";
import { setEmbargo } from "../../lib/schedule/set-embargo.ts";
import { completeDraft, makeArticle, makePublishedArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let [writer, editor, other, head]: Actor[] = [];
let about: { channelId: number; placeIds: number[] };
const minute = 60_000;
const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * minute);
const at = later(60);

beforeAll(async () => {
  [writer, editor, other, head] = [await makeUser("CORRESPONDENT"), await makeUser("EDITOR"), await makeUser("EDITOR"), await makeUser("SECTION_HEAD")];
  const [channel, { community }] = await Promise.all([makeChannel(), makePlaceTree()]);
  about = { channelId: channel.id, placeIds: [community.id] };
});

const made = () => makeArticle(editor!, about);
async function planned() {
  const article = await made();
  expect(await planPublication(editor!, { articleId: article.articleId, revisionId: article.revisionId, at, note: "" })).toEqual([]);
  return { ...article, scheduleId: await idOf(article.articleId) };
}
const idOf = async (articleId: number) => (await db().schedule.findFirstOrThrow({ where: { articleId }, orderBy: { id: "desc" } })).id;
const schedule = (id: number) => db().schedule.findUniqueOrThrow({ where: { id } });
const actions = async (subjectId: number) => (await db().auditEvent.findMany({ where: { subjectType: "article", subjectId }, orderBy: { id: "asc" } })).map(({ action }) => action);
async function write(articleId: number, basedOnId: number, over: Parameters<typeof completeDraft>[0]): Promise<number> {
  const result = await saveDraft(editor!, { articleId, basedOnId, draft: completeDraft({ ...about, ...over }) });
  if (result.outcome !== "saved") throw new Error(JSON.stringify(result));
  return result.revisionId;
}

describe("a planned publication", () => {
  it("goes out at its time and not before, and says so", async () => {
    const { articleId, slug, scheduleId } = await planned();
    await carryOutDue(later(59));
    expect(await articleAt(slug)).toEqual({ kind: "unknown" });
    await carryOutDue(later(60));
    expect(await articleAt(slug)).toMatchObject({ kind: "live", article: { publishedAt: at } });
    expect(await schedule(scheduleId)).toMatchObject({ state: "DONE", settledAt: at });
    expect(await actions(articleId)).toEqual(["article.scheduled", "article.published", "article.schedule-done"]);
    expect((await schedulesOf(editor!, articleId)).settled).toBeNull();
  });

  it("stands on the desk's first page of whoever knows the article; one that failed comes first", async () => {
    const [one, other] = [await planned(), await planned()];
    const told = async (actor: Actor) => (await plannedFor(actor)).filter(({ articleId }) => [one.articleId, other.articleId].includes(articleId)).map(({ articleId, badge }) => [articleId, badge.state]);
    expect(await told(editor!)).toEqual(expect.arrayContaining([[one.articleId, "waiting"], [other.articleId, "waiting"]]));
    await db().schedule.update({ where: { id: other.scheduleId }, data: { state: "FAILED", settledAt: new Date(), failure: "无权发布" } });
    expect(await told(editor!)).toEqual([[other.articleId, "failed"], [one.articleId, "waiting"]]);
    expect(await told(await makeUser("CORRESPONDENT"))).toEqual([]);
  });

  it("is carried out once, however many processes are told to", async () => {
    const { articleId, scheduleId } = await planned();
    await Promise.all([carryOut(scheduleId, at), carryOut(scheduleId, at), carryOutDue(at), carryOut(scheduleId, at)]);
    expect(await db().publication.count({ where: { articleId } })).toBe(1);
    expect((await actions(articleId)).filter((action) => action === "article.schedule-done")).toHaveLength(1);
  });

  it("shows exactly its text; what was written since stays behind as unpublished changes", async () => {
    const { articleId, revisionId, slug, draft } = await planned();
    const newer = await write(articleId, revisionId, { slug, title: "后来改过的标题" });
    expect(newer).not.toBe(revisionId);
    expect((await schedulesOf(editor!, articleId)).publish).toMatchObject({ revisionId, isOlder: true });
    await carryOutDue(at);
    expect(await articleAt(slug)).toMatchObject({ kind: "live", article: { title: draft.title } });
    expect(await db().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({ liveId: revisionId, headId: newer });
    expect(await publish(editor!, { articleId, revisionId: newer, note: "改了" })).toMatchObject({ outcome: "published" });
    expect((await db().article.findUniqueOrThrow({ where: { id: articleId } })).revisedAt).not.toBeNull();
  });

  it("can be given the newer text, another time, or up", async () => {
    const { articleId, revisionId, slug, scheduleId } = await planned();
    const newer = await write(articleId, revisionId, { slug, title: "后来改过的标题" });
    expect(await planPublication(editor!, { articleId, revisionId, at, note: "" })).toMatchObject([{ field: "at" }]);
    expect(await planPublication(other!, { articleId, revisionId: newer, at, note: "" })).toEqual([]);
    expect(await changeTime(editor!, { scheduleId, at: later(-1) })).toMatchObject([{ field: "at" }]);
    expect(await changeTime(editor!, { scheduleId, at: later(90) })).toEqual([]);
    expect(await schedule(scheduleId)).toMatchObject({ revisionId: newer, at: later(90), byId: editor!.id, state: "WAITING" });
    await carryOutDue(at);
    expect(await articleAt(slug)).toEqual({ kind: "unknown" });
    expect(await cancel(other!, scheduleId)).toEqual([]);
    await carryOutDue(later(90));
    expect(await articleAt(slug)).toEqual({ kind: "unknown" });
    expect(await changeTime(editor!, { scheduleId, at: later(95) })).toHaveLength(1);
    expect(await actions(articleId)).toEqual(["article.scheduled", "article.saved", "article.schedule-changed", "article.schedule-changed", "article.schedule-cancelled"]);
  });

  it("that was missed goes out at the next start and says so", async () => {
    const { articleId, slug } = await planned();
    await carryOutDue(later(200));
    expect(await articleAt(slug)).toMatchObject({ kind: "live", article: { publishedAt: later(200) } });
    expect((await schedulesOf(editor!, articleId)).settled).toEqual({ kind: "PUBLISH", planned: at.toISOString(), at: later(200).toISOString(), failure: null });
    expect((await scheduleBadges([articleId])).get(articleId)).toMatchObject([{ state: "late" }]);
  });

  it("is for whoever may publish, of a text that is ready, in the future", async () => {
    const { articleId, revisionId } = await made();
    const plan = { articleId, revisionId, at, note: "" };
    await expect(planPublication(writer!, plan)).rejects.toThrow(NotAllowed);
    expect(await planPublication(editor!, { ...plan, at: later(-1) })).toMatchObject([{ field: "at" }]);
    const bare = await makeArticle(editor!, { ...about, responsibleEditor: "" });
    expect(await planPublication(editor!, { ...plan, ...bare })).toMatchObject([{ field: "responsibleEditor" }]);
    const reviewed = await makeChannel();
    await db().channel.update({ where: { id: reviewed.id }, data: { reviews: 1 } });
    const unread = await makeArticle(editor!, { ...about, channelId: reviewed.id });
    expect(await planPublication(editor!, { ...plan, articleId: unread.articleId, revisionId: unread.revisionId })).toMatchObject([{ field: "review" }]);
    expect(await db().schedule.count({ where: { articleId: { in: [articleId, bare.articleId, unread.articleId] } } })).toBe(0);
    const { scheduleId } = await planned();
    await expect(changeTime(writer!, { scheduleId, at })).rejects.toThrow(NotAllowed);
    await expect(cancel(writer!, scheduleId)).rejects.toThrow(NotAllowed);
  });
});

describe("at its time it fails, visibly, and changes nothing", () => {
  async function failing(meanwhile: (article: Awaited<ReturnType<typeof planned>>) => Promise<unknown>) {
    const article = await planned();
    await meanwhile(article);
    const before = await db().article.findUniqueOrThrow({ where: { id: article.articleId } });
    await carryOutDue(at);
    const { state, failure } = await schedule(article.scheduleId);
    expect(state).toBe("FAILED");
    expect(await db().article.findUniqueOrThrow({ where: { id: article.articleId } })).toEqual(before);
    expect((await actions(article.articleId)).at(-1)).toBe("article.schedule-failed");
    expect((await schedulesOf(head!, article.articleId)).settled).toMatchObject({ failure });
    return failure;
  }

  it("where whoever planned it may not any more", async () => {
    const leaving = await makeUser("EDITOR");
    const failure = await failing(async ({ scheduleId }) => {
      expect(await changeTime(leaving, { scheduleId, at })).toEqual([]);
      await db().roleGrant.deleteMany({ where: { userId: leaving.id } });
    });
    expect(failure).toContain(leaving.name);
    const gone = await makeUser("EDITOR");
    await failing(async ({ scheduleId }) => {
      expect(await changeTime(gone, { scheduleId, at })).toEqual([]);
      await db().user.update({ where: { id: gone.id }, data: { deactivatedAt: now } });
    });
  });

  it("where its reviews hold no longer", async () => {
    const channel = await makeChannel();
    const article = await makeArticle(editor!, { ...about, channelId: channel.id });
    await planPublication(editor!, { articleId: article.articleId, revisionId: article.revisionId, at, note: "" });
    await db().channel.update({ where: { id: channel.id }, data: { reviews: 1 } });
    await carryOutDue(at);
    expect(await schedule(await idOf(article.articleId))).toMatchObject({ state: "FAILED" });
    expect(await articleAt(article.slug)).toEqual({ kind: "unknown" });
  });

  it("where it was withdrawn, taken back, or a newer text went out", async () => {
    const withPublished = (then: (article: { articleId: number }) => Promise<unknown>) => async (article: { articleId: number; revisionId: number }) => {
      await publish(editor!, article);
      await then(article);
    };
    await failing(withPublished(({ articleId }) => withdraw(head!, { articleId, kind: "GONE", reason: "误发", movedTo: "" })));
    await failing(withPublished(({ articleId }) => takeBack(head!, articleId)));
    await failing(async ({ articleId, revisionId, slug }) => publish(editor!, { articleId, revisionId: await write(articleId, revisionId, { slug, title: "更新的" }), note: "改了" }));
  });
});

it("an update and a withdrawal have their times as well", async () => {
  const { articleId, revisionId, slug } = await makePublishedArticle(editor!, about);
  expect(await planPublication(editor!, { articleId, revisionId, at, note: "" })).toHaveLength(1);
  const newer = await write(articleId, revisionId, { slug, title: "更新的标题" });
  expect(await planPublication(editor!, { articleId, revisionId: newer, at, note: "补充了数字" })).toEqual([]);
  const plan = { articleId, at: later(120), kind: "EXPLAINED" as const, reason: "活动已结束。", movedTo: "" };
  await expect(planWithdrawal(editor!, plan)).rejects.toThrow(NotAllowed);
  expect(await planWithdrawal(head!, plan)).toEqual([]);
  await carryOutDue(at);
  expect(await articleAt(slug)).toMatchObject({ kind: "live", article: { title: "更新的标题", updates: [{ note: "补充了数字", at }] } });
  await carryOutDue(later(120));
  expect(await articleAt(slug)).toMatchObject({ kind: "withdrawn", reason: "活动已结束。", at: later(120) });
});

describe("a planned update with a correction", () => {
  const correction = "原文“44部电梯”应为“46部电梯”。";
  async function plannedUpdate(told: { note?: string; correction?: string }) {
    const article = await makePublishedArticle(editor!, about);
    const revisionId = await write(article.articleId, article.revisionId, { slug: article.slug, title: "更新的标题" });
    const issues = await planPublication(editor!, { articleId: article.articleId, revisionId, at, note: "", ...told });
    return { ...article, revisionId, issues };
  }
  const corrections = async (slug: string) => {
    const there = await articleAt(slug);
    return there.kind === "live" ? there.article.corrections : [];
  };

  it("tells readers what was wrong when it goes out, and not before", async () => {
    const { articleId, slug, issues } = await plannedUpdate({ correction });
    expect(issues).toEqual([]);
    expect(await corrections(slug)).toEqual([]);
    await carryOutDue(at);
    expect(await corrections(slug)).toEqual([{ at, text: correction }]);
    expect(await actions(articleId)).toEqual(["article.published", "article.saved", "article.scheduled", "article.corrected", "article.published", "article.schedule-done"]);
  });

  it("says what readers are told until then, which can be changed, but not to nothing", async () => {
    const { articleId, slug } = await plannedUpdate({ correction });
    const scheduleId = await idOf(articleId);
    expect((await schedulesOf(editor!, articleId)).publish).toMatchObject({ note: "", correction });
    const start = { note: "", correction };
    await expect(changeTold(writer!, { scheduleId, note: "改了", correction: "", start })).rejects.toThrow(NotAllowed);
    expect(await changeTold(other!, { scheduleId, note: "", correction: "", start })).toMatchObject([{ field: "change" }]);
    expect(await changeTold(other!, { scheduleId, note: "换了标题。", correction: "标题有误，已改。", start })).toEqual([]);
    expect(await changeTold(editor!, { scheduleId, note: "迟了", correction: "", start })).toMatchObject([{ field: "note" }]);
    expect(await changeTime(editor!, { scheduleId, at: later(61) })).toEqual([]);
    await carryOutDue(later(61));
    expect(await articleAt(slug)).toMatchObject({ kind: "live", article: { updates: [{ note: "换了标题。" }], corrections: [{ text: "标题有误，已改。", at: later(61) }] } });
    expect(await changeTold(editor!, { scheduleId, note: "", correction: "", start })).toHaveLength(1);
  });

  it("is weighed like one at once: with neither note nor correction it is refused", async () =>
    expect((await plannedUpdate({})).issues).toMatchObject([{ field: "change" }]));

  it("is told also where somebody has shown its text already", async () => {
    const { articleId, revisionId, slug } = await plannedUpdate({ correction });
    expect((await publish(editor!, { articleId, revisionId, note: "换了标题。" })).outcome).toBe("published");
    await carryOutDue(at);
    expect(await corrections(slug)).toEqual([{ at, text: correction }]);
  });
});

it("a planned first publication that is corrected goes out no more without new signatures, and says so", async () => {
  const channel = await makeChannel("要审的", undefined, { reviews: 1 });
  const article = await makeArticle(writer!, { ...about, channelId: channel.id });
  const { articleId, slug } = article;
  const sign = async (revisionId: number) => {
    expect((await submit(writer!, { articleId, revisionId, comment: "" })).outcome).toBe("submitted");
    const textHash = (await reviewPanel(editor!, articleId)).texts[0]!.textHash;
    expect((await signOff(editor!, { articleId, revisionId, textHash, kind: "REVIEWED", stage: 1 })).outcome).toBe("signed");
  };
  await sign(article.revisionId);
  expect(await planPublication(other!, { articleId, revisionId: article.revisionId, at, note: "" })).toEqual([]);
  const saved = await saveDraft(writer!, { articleId, basedOnId: article.revisionId, draft: { ...article.draft, title: "改正后的标题" } });
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  // The corrected text waits for its signature; planning it is refused until then.
  expect((await reviewPanel(other!, articleId)).voided).toMatchObject([{ why: "text" }]);
  expect(await planPublication(other!, { articleId, revisionId: saved.revisionId, at, note: "" })).toMatchObject([{ field: "review" }]);
  expect((await schedulesOf(other!, articleId)).publish).toMatchObject({ revisionId: article.revisionId, isOlder: true });
  // What is planned stands no longer either, once it was sent back.
  expect((await sendBack(editor!, { articleId, revisionId: saved.revisionId, comment: "标题错了" })).outcome).toBe("sentBack");
  await carryOutDue(at);
  expect(await articleAt(slug)).toEqual({ kind: "unknown" });
  expect((await schedulesOf(other!, articleId)).settled).toMatchObject({ failure: expect.stringContaining("初审") });
  expect((await plannedFor(other!)).find((one) => one.articleId === articleId)).toMatchObject({ badge: { state: "failed" } });
  await sign(saved.revisionId);
  expect(await planPublication(other!, { articleId, revisionId: saved.revisionId, at: later(90), note: "" })).toEqual([]);
  await carryOutDue(later(90));
  expect(await articleAt(slug)).toMatchObject({ kind: "live", article: { title: "改正后的标题" } });
});

describe("an embargo", () => {
  it("is broken in an emergency also where all has been signed, by whoever may, on record and on the review form", async () => {
    const channel = await makeChannel("要审的", undefined, { reviews: 1 });
    const { articleId, revisionId, slug } = await makeArticle(writer!, { ...about, channelId: channel.id });
    expect(await setEmbargo(editor!, { articleId, until: later(60) })).toEqual([]);
    expect((await submit(writer!, { articleId, revisionId, comment: "" })).outcome).toBe("submitted");
    const textHash = (await reviewPanel(editor!, articleId)).texts[0]!.textHash;
    expect((await signOff(editor!, { articleId, revisionId, textHash, kind: "REVIEWED", stage: 1 })).outcome).toBe("signed");
    expect((await reviewPanel(editor!, articleId)).may.publishUrgently).toBe(false);
    expect(await reviewPanel(head!, articleId)).toMatchObject({ may: { publishUrgently: true }, embargoUntil: later(60).toISOString() });
    await expect(publish(editor!, { articleId, revisionId, emergencyReason: "洪水" })).rejects.toThrow(NotAllowed);
    expect(await publish(head!, { articleId, revisionId, emergencyReason: "洪水" })).toMatchObject({ outcome: "published" });
    expect(await articleAt(slug)).toMatchObject({ kind: "live" });
    const broken = await db().emergencyPublication.findFirstOrThrow({ where: { articleId } });
    expect(broken).toMatchObject({ byId: head!.id, reason: "洪水", embargoUntil: later(60), settledAt: expect.any(Date) });
    const { notes } = await reviewForm(editor!, articleId);
    expect(notes.at(-1)).toMatchObject({ act: "EMERGENCY", comment: expect.stringMatching(/禁发时间原为.*洪水/) });
    const event = await db().auditEvent.findFirstOrThrow({ where: { subjectId: articleId, action: "article.published" } });
    expect(event.detail).toMatchObject({ emergency: "洪水", embargo: expect.any(String) });
  });

  it("gone or not, an update that is signed is told of: no emergency passes it off in silence", async () => {
    const { articleId, revisionId, slug } = await makePublishedArticle(editor!, about);
    const newer = await write(articleId, revisionId, { slug, title: "悄悄改的标题" });
    for (const who of [editor!, head!]) {
      expect(await publish(who, { articleId, revisionId: newer, emergencyReason: "急" })).toMatchObject({ outcome: "incomplete", issues: [{ field: "change" }] });
    }
    expect(await setEmbargo(editor!, { articleId, until: later(60) })).toEqual([]);
    expect(await publish(head!, { articleId, revisionId: newer, emergencyReason: "急" })).toMatchObject({ issues: [{ field: "change" }] });
    expect(await publish(head!, { articleId, revisionId: newer, emergencyReason: "急", note: "换了标题。" })).toMatchObject({ outcome: "published" });
  });

  it("holds everybody back until its time, but an emergency", async () => {
    const { articleId, revisionId } = await made();
    expect(await setEmbargo(editor!, { articleId, until: later(60) })).toEqual([]);
    expect(await publish(editor!, { articleId, revisionId })).toMatchObject({ outcome: "incomplete", issues: [{ field: "embargo" }] });
    expect(await planPublication(editor!, { articleId, revisionId, at: later(59), note: "" })).toMatchObject([{ field: "embargo" }]);
    expect(await planPublication(editor!, { articleId, revisionId, at: later(61), note: "" })).toEqual([]);
    await expect(publish(editor!, { articleId, revisionId, emergencyReason: "洪水" })).rejects.toThrow(NotAllowed);
    expect(await publish(head!, { articleId, revisionId, emergencyReason: "洪水" })).toMatchObject({ outcome: "published" });
  });

  it("is brought forward only by whom it does not hold, and never past what is planned", async () => {
    const { articleId } = await planned();
    expect(await setEmbargo(editor!, { articleId, until: later(61) })).toMatchObject([{ field: "until" }]);
    expect(await setEmbargo(editor!, { articleId, until: later(60) })).toEqual([]);
    for (const until of [null, later(30)]) expect(await setEmbargo(editor!, { articleId, until })).toMatchObject([{ field: "until" }]);
    await expect(setEmbargo(writer!, { articleId, until: null })).rejects.toThrow(NotAllowed);
    expect(await setEmbargo(head!, { articleId, until: null })).toEqual([]);
  });
});

it("the queue wakes what is due, in whichever process, once", async () => {
  const { articleId, revisionId } = await made();
  const stops = await Promise.all([startJobs(), startJobs()]);
  try {
    expect(await planPublication(editor!, { articleId, revisionId, at, note: "" })).toEqual([]);
    const jobs = await db().$queryRaw<{ id: number; start: Date }[]>`SELECT (data->>'scheduleId')::int AS id, start_after AS start FROM pgboss.job WHERE name = 'schedules' AND state = 'created'`;
    expect(jobs).toEqual([{ id: await idOf(articleId), start: at }]);
    await db().schedule.updateMany({ where: { articleId }, data: { at: now } });
    await db().$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE name = 'schedules'`;
    await vi.waitFor(async () => expect(await schedule(await idOf(articleId))).toMatchObject({ state: "DONE" }), { timeout: 20_000 });
    expect(await db().publication.count({ where: { articleId } })).toBe(1);
  } finally {
    for (const stop of stops) await stop();
  }
});
