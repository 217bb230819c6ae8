import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { publish } from "../../lib/articles/publish.ts";
import { sendBack } from "../../lib/articles/review/send-back.ts";
import { signOff } from "../../lib/articles/review/sign-off.ts";
import { submit } from "../../lib/articles/review/submit.ts";
import { reviewedTexts } from "../../lib/articles/review/load-texts.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import { withdraw } from "../../lib/articles/withdraw.ts";
import { deleteDraft } from "../../lib/articles/delete-draft.ts";
import { actorOf } from "../../lib/auth/actor-of.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { startThread } from "../../lib/comments/start-thread.ts";
import { reply } from "../../lib/comments/reply.ts";
import { settleThread } from "../../lib/comments/settle-thread.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { startJobs } from "../../lib/jobs/start-jobs.ts";
import { sendTest } from "../../lib/mail/send-test.ts";
import { sendDue, sendMail } from "../../lib/mail/send.ts";
import { sendAgain } from "../../lib/mail/send-again.ts";
import { sendingView } from "../../lib/mail/editor-queries.ts";
import { askAgain, setAddress } from "../../lib/mail/set-address.ts";
import { verifyAddress } from "../../lib/mail/verify-address.ts";
import { choose } from "../../lib/notices/choose.ts";
import { inbox, unreadCount } from "../../lib/notices/editor-queries.ts";
import { openNotice, readAll } from "../../lib/notices/read-notices.ts";
import { sendDigests } from "../../lib/notices/send-digests.ts";
import { carryOutDue } from "../../lib/schedule/carry-out.ts";
import { planPublication } from "../../lib/schedule/plan.ts";
import { createUser } from "../../lib/users/create-user.ts";
import { deactivate } from "../../lib/users/deactivate.ts";
import { followSignInLink } from "../../lib/users/follow-sign-in-link.ts";
import { mailSignInLink } from "../../lib/users/mail-sign-in-link.ts";
import { makeSignInLink } from "../../lib/users/make-sign-in-link.ts";
import { completeDraft, makeArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";
import { startSmtp } from "../setup/smtp.ts";

const smtp = await startSmtp();
Object.assign(process.env, { SMTP_URL: smtp.url, MAIL_FROM: "比邻编辑部 <desk@example.cn>" });
afterAll(() => smtp.close());

const minute = 60_000;
const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * minute);
let [writer, editor, colleague, head]: Actor[] = [];
let about: { channelId: number; placeIds: number[] };
/** Below it, where nobody reviews. */
let free: { channelId: number; placeIds: number[] };

// People and a channel of their own for each test: what one leaves waits for nobody else.
beforeEach(async () => {
  const channel = await makeChannel("社区", undefined, { reviews: 2 });
  const channelId = channel.id;
  const below = await makeChannel("动态", channel);
  const { community } = await makePlaceTree();
  [about, free] = [{ channelId, placeIds: [community.id] }, { channelId: below.id, placeIds: [community.id] }];
  [writer, editor, colleague, head] = [
    await makeUser("CORRESPONDENT", { name: "王五" }), await makeUser("EDITOR", { name: "李四", channelId }),
    await makeUser("EDITOR", { name: "赵六", channelId }), await makeUser("SECTION_HEAD", { name: "孙七", channelId }),
  ];
  smtp.letters.length = 0;
});

const told = async (actor: Actor) => (await inbox(actor)).notices.filter(({ settled }) => settled === null).map(({ sentence }) => sentence);
const settled = async (actor: Actor) => (await inbox(actor)).notices.flatMap((one) => (one.settled ? [one.settled] : []));
async function submitted(comment = "") {
  const made = await makeArticle(writer!, about);
  await submit(writer!, { articleId: made.articleId, revisionId: made.revisionId, comment });
  return made;
}
async function sign(actor: Actor, { articleId, revisionId }: { articleId: number; revisionId: number }, stage: number) {
  const [read] = await reviewedTexts(db(), [revisionId]);
  expect(await signOff(actor, { articleId, revisionId, textHash: read!.text.textHash, kind: "REVIEWED", stage })).toEqual({ outcome: "signed" });
}

describe("what waits for signatures", () => {
  it("is told to those whose turn it is, and to nobody else", async () => {
    const anywhere = await makeUser("EDITOR");
    await submitted("请看第二段。");
    expect(await told(anywhere)).toEqual(["《楼道议事会开了》等您签初审"]);
    expect(await told(editor!)).toEqual(["《楼道议事会开了》等您签初审"]);
    expect((await inbox(editor!)).notices[0]).toMatchObject({ line: "请看第二段。", unread: true });
    expect(await told(colleague!)).toHaveLength(1);
    expect(await told(head!)).toEqual([]);
    expect(await told(writer!)).toEqual([]);
  });

  it("moves on with each signature, and says to the others who signed", async () => {
    const made = await submitted();
    await sign(editor!, made, 1);
    expect(await told(head!)).toEqual(["《楼道议事会开了》等您签复审"]);
    expect(await settled(editor!)).toEqual(["您已经处理"]);
    expect(await settled(colleague!)).toEqual(["李四已经签字"]);
    expect(await unreadCount(colleague!)).toBe(0);
    expect(await told(writer!)).toEqual([]);
    await sign(head!, made, 2);
    expect(await told(writer!)).toEqual(["《楼道议事会开了》的审校签齐了，可以发布"]);
  });

  it("begins anew where the text became another", async () => {
    const { articleId, revisionId, slug } = await submitted();
    await sign(editor!, { articleId, revisionId }, 1);
    await saveDraft(writer!, { articleId, basedOnId: revisionId, draft: completeDraft({ ...about, slug, title: "改过的标题" }) });
    expect(await told(head!)).toEqual([]);
    expect(await settled(head!)).toEqual(["王五又改过正文"]);
    expect(await told(editor!)).toEqual(["《改过的标题》等您签初审"]);
  });

  it("is told of an emergency, with its reason, until others have signed", async () => {
    const made = await makeArticle(writer!, about);
    expect(await publish(head!, { ...made, emergencyReason: "暴雨" })).toMatchObject({ outcome: "published" });
    expect((await inbox(editor!)).notices[0]).toMatchObject({ sentence: "《楼道议事会开了》由孙七紧急发布，等您补签初审", line: "暴雨" });
    expect(await told(head!)).toEqual([]);
    await sign(editor!, made, 1);
    const second = await makeUser("SECTION_HEAD");
    expect(await settled(colleague!)).toEqual(["李四已经签字"]);
    await sign(second, made, 2);
    expect(await settled(editor!)).toEqual(["您已经处理"]);
  });

  it("goes with its article, and is not told to who is out of use or has lost sight of it", async () => {
    const limited = await makeUser("EDITOR", { channelId: (await makeChannel()).id });
    const gone = await makeUser("EDITOR", { deactivatedAt: new Date() });
    const { articleId } = await submitted();
    expect(await told(limited)).toEqual([]);
    expect(await db().notice.count({ where: { userId: gone.id } })).toBe(0);
    await db().roleGrant.deleteMany({ where: { userId: colleague!.id } });
    expect(await told(await actorOf(colleague!.id))).toEqual([]);
    expect(await unreadCount(await actorOf(colleague!.id))).toBe(0);
    await deleteDraft(writer!, articleId);
    expect(await db().notice.count({ where: { articleId } })).toBe(0);
  });
});

describe("one's own text", () => {
  it("was sent back, with why; handing it in again settles that", async () => {
    const { articleId, revisionId } = await submitted();
    await sendBack(editor!, { articleId, revisionId, comment: "第二段没有来源。" });
    expect((await inbox(writer!)).notices[0]).toMatchObject({ sentence: "李四退回了《楼道议事会开了》", line: "第二段没有来源。" });
    expect(await settled(colleague!)).toEqual(["李四已经退回"]);
    await submit(writer!, { articleId, revisionId, comment: "" });
    expect(await settled(writer!)).toEqual(["您已经处理"]);
    expect(await told(editor!)).toHaveLength(1);
  });

  it("was published and withdrawn by somebody else; nobody is told of what they did", async () => {
    const made = await submitted();
    await sign(editor!, made, 1);
    await sign(head!, made, 2);
    await publish(head!, made);
    await withdraw(head!, { articleId: made.articleId, kind: "GONE", reason: "重复发布", movedTo: "" });
    expect(await told(writer!)).toEqual(["孙七撤下了《楼道议事会开了》", "孙七发布了《楼道议事会开了》"]);
    expect((await inbox(writer!)).notices[0]).toMatchObject({ line: "重复发布" });
    expect(await told(head!)).toEqual([]);
  });

  it("has comments: one line for several while unread, and a new one after that", async () => {
    const { articleId } = await makeArticle(writer!, about);
    const thread = { articleId, field: "title" as const, photoId: null, quote: "楼道", before: "", after: "议事" };
    const { threadId } = await startThread(editor!, { ...thread, text: "哪个楼道？" });
    expect((await inbox(writer!)).notices).toMatchObject([{ sentence: "李四在《楼道议事会开了》上写了批注", line: "哪个楼道？" }]);
    await reply(colleague!, { threadId, text: "三单元。" });
    expect((await inbox(writer!)).notices).toMatchObject([{ sentence: "《楼道议事会开了》上有2条新批注，最近一条是赵六写的", line: "三单元。" }]);
    expect(await told(editor!)).toEqual(["赵六在《楼道议事会开了》上写了批注"]);
    await settleThread(colleague!, { threadId, resolved: true });
    expect(await settled(editor!)).toEqual(["赵六已经标为解决"]);
    await openNotice(writer!, (await inbox(writer!)).newest!);
    await startThread(editor!, { ...thread, text: "还有一处。" });
    expect(await told(writer!)).toHaveLength(2);
    expect(await unreadCount(writer!)).toBe(1);
  });

  it("could not go out at its time: whoever planned it, wrote it and answers for it reads why", async () => {
    const { articleId, revisionId } = await makeArticle(writer!, free);
    const at = later(60);
    expect(await planPublication(editor!, { articleId, revisionId, at, note: "" })).toEqual([]);
    await db().roleGrant.deleteMany({ where: { userId: editor!.id } });
    await carryOutDue(at);
    for (const person of [writer!, head!]) {
      const [notice] = (await inbox(person)).notices;
      expect(notice).toMatchObject({ sentence: "《楼道议事会开了》的定时发布没有成功", line: expect.stringContaining("李四") as string });
    }
  });

  it("went out late: whoever planned it is told with both times", async () => {
    const { articleId, revisionId } = await makeArticle(writer!, free);
    expect(await planPublication(editor!, { articleId, revisionId, at: later(60), note: "" })).toEqual([]);
    await carryOutDue(later(90));
    expect((await inbox(editor!)).notices[0]).toMatchObject({ sentence: "《楼道议事会开了》的定时发布晚了，现在已经完成", line: expect.stringMatching(/原定.+才完成/) as string });
    expect(await told(writer!)).toEqual(["李四发布了《楼道议事会开了》"]);
  });
});

describe("the inbox", () => {
  it("is one's own: opening leads to the place, all that was seen can be marked, and pages go back", async () => {
    const { articleId } = await submitted();
    const { newest } = await inbox(editor!);
    await expect(openNotice(writer!, newest!)).rejects.toThrow(NotFound);
    expect(await openNotice(editor!, newest!)).toBe(`/editor/articles/${articleId}`);
    expect(await unreadCount(editor!)).toBe(0);
    for (let count = 0; count < 31; count++) await submitted();
    const first = await inbox(editor!);
    expect(first).toMatchObject({ unread: 31, notices: { length: 30 } });
    expect((await inbox(editor!, first.next!)).notices).toHaveLength(2);
    await readAll(editor!, { upTo: first.newest! - 1 });
    expect(await unreadCount(editor!)).toBe(1);
  });
});

const addressOf = (actor: Actor) => `user${actor.id}@example.cn`;
const lettersTo = (actor: Actor) => smtp.letters.filter(({ to }) => to === addressOf(actor));
const proofIn = (text: string) => /\/sign-in\/mail\/(\S+)/.exec(text)?.[1] ?? "";
const due = () => sendDue(new Date());

async function verified(actor: Actor): Promise<void> {
  expect(await setAddress(actor, { userId: actor.id, address: addressOf(actor) })).toMatchObject({ ok: true });
  await due();
  expect(await verifyAddress({ proof: proofIn(lettersTo(actor)[0]!.text) })).toMatchObject({ ok: true });
  smtp.letters.length = 0;
}

describe("an address", () => {
  it("gets nothing but the letter that asks, until its reader says so", async () => {
    await setAddress(editor!, { userId: editor!.id, address: addressOf(editor!) });
    await submitted();
    await due();
    expect(lettersTo(editor!)).toMatchObject([{ subject: "【比邻】请确认您的邮箱" }]);
    expect(await askAgain(editor!)).toMatchObject({ ok: false });
    const proof = proofIn(lettersTo(editor!)[0]!.text);
    expect(await verifyAddress({ proof: proof.replace(/.$/, "_") })).toMatchObject({ ok: false });
    expect(await verifyAddress({ proof }, later(4 * 24 * 60))).toMatchObject({ ok: false });
    expect(await verifyAddress({ proof })).toMatchObject({ ok: true });
    await setAddress(editor!, { userId: editor!.id, address: "other@example.cn" });
    expect(await verifyAddress({ proof })).toMatchObject({ ok: false });
  });

  it("is changed by its person and by administrators", async () => {
    const boss = await makeUser("ADMINISTRATOR");
    await expect(setAddress(editor!, { userId: writer!.id, address: "x@example.cn" })).rejects.toThrow(NotAllowed);
    expect(await setAddress(boss, { userId: writer!.id, address: "x@example.cn" })).toMatchObject({ ok: true });
    expect(await db().auditEvent.findFirst({ where: { action: "user.mail-set", subjectId: writer!.id } })).toMatchObject({ actorId: boss.id });
  });
});

describe("a letter at once", () => {
  it("says in Chinese what happened and leads there", async () => {
    await verified(editor!);
    await submitted("请看第二段。");
    await due();
    const [letter] = lettersTo(editor!);
    expect(letter).toMatchObject({ subject: "【比邻】《楼道议事会开了》等您签初审" });
    expect(letter?.text).toContain("请看第二段。");
    expect(letter?.text).toContain(`http://localhost:3000/editor/notices/${(await inbox(editor!)).newest}`);
    expect(letter?.html).toContain("《楼道议事会开了》等您签初审");
    expect(letter?.headers).toMatch(/^List-Unsubscribe: <http:\/\/localhost:3000\/editor\/account#mail>/m);
    expect(letter?.headers).toMatch(/^From: =\?UTF-8\?.*<desk@example\.cn>/m);
  });

  it("comes of what its reader chose only, and once for what they have not read", async () => {
    await verified(writer!);
    const { articleId } = await makeArticle(writer!, about);
    const comment = () => startThread(editor!, { articleId, field: "title", photoId: null, quote: "楼道", before: "", after: "", text: "哪个？" });
    await comment();
    await due();
    expect(lettersTo(writer!)).toEqual([]);
    await readAll(writer!, { upTo: 2 ** 30 });
    await choose(writer!, { atOnce: ["comment"], digest: false });
    await comment();
    await comment();
    await due();
    expect(lettersTo(writer!)).toHaveLength(1);
  });

  it("is sent once, however many processes are told to", async () => {
    await verified(editor!);
    await submitted();
    const { id } = await db().mail.findFirstOrThrow({ where: { userId: editor!.id, state: "WAITING" } });
    await Promise.all([sendMail(id), due(), sendMail(id), due()]);
    expect(lettersTo(editor!)).toHaveLength(1);
    expect(await db().mail.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "SENT", text: "", html: "" });
  });

  it("goes through the queue as soon as it is written, and once where two processes listen", async () => {
    await verified(editor!);
    const stops = await Promise.all([startJobs(), startJobs()]);
    try {
      await submitted();
      await vi.waitFor(() => expect(lettersTo(editor!)).toHaveLength(1), { timeout: 20_000 });
    } finally {
      for (const stop of stops) await stop();
    }
    expect(lettersTo(editor!)).toHaveLength(1);
    expect(await db().mail.count({ where: { userId: editor!.id, state: "SENT", attempts: 1 } })).toBe(2);
  });

  it("that nobody takes is tried again later; given up, the administrator reads why and can have it sent", async () => {
    const boss = await makeUser("ADMINISTRATOR");
    await verified(editor!);
    await submitted();
    await smtp.close();
    const start = new Date();
    const after = (minutes: number) => new Date(start.getTime() + minutes * minute);
    await sendDue(after(0));
    expect(await sendingView(boss)).toMatchObject({ waiting: { count: 1, failure: expect.stringContaining("连不上发信服务器") as string }, failed: [] });
    await sendDue(after(1));
    await smtp.open();
    await sendDue(after(1));
    expect(lettersTo(editor!)).toHaveLength(0);
    await sendDue(after(3));
    expect(lettersTo(editor!)).toHaveLength(1);

    smtp.refuse("No such user");
    await submitted();
    await due();
    const { failed } = await sendingView(boss);
    expect(failed).toMatchObject([{ address: addressOf(editor!), failure: expect.stringContaining("550 No such user") as string }]);
    smtp.refuse(null);
    await expect(sendAgain(editor!, { mailId: failed[0]!.id })).rejects.toThrow(NotAllowed);
    await sendAgain(boss, { mailId: failed[0]!.id });
    await due();
    expect(lettersTo(editor!)).toHaveLength(2);
  });

  it("of a test goes to an administrator at once, or says what the mail server said", async () => {
    const boss = await makeUser("ADMINISTRATOR");
    await expect(sendTest(editor!, { address: "x@example.cn" })).rejects.toThrow(NotAllowed);
    expect(await sendTest(boss, { address: "x@example.cn" })).toMatchObject({ ok: true });
    expect(smtp.letters).toMatchObject([{ to: "x@example.cn", subject: "【比邻】测试邮件" }]);
    smtp.refuse("No such user");
    expect(await sendTest(boss, { address: "x@example.cn" })).toMatchObject({ ok: false, message: expect.stringContaining("对方不收这个地址") as string });
    smtp.refuse(null);
  });
});

describe("a link that lets somebody in", () => {
  it("goes to who is invited; following it shows that the address is right", async () => {
    const boss = await makeUser("ADMINISTRATOR");
    const made = await createUser(boss, { login: `new-${boss.id}`, name: "新人", mail: "new@example.cn", role: "CORRESPONDENT", channelId: null, placeId: null });
    if (!made.ok) throw new Error(made.message);
    const { userId, token, reach } = made.value;
    expect(reach).toBe("yes");
    await mailSignInLink(boss, { userId, token });
    await mailSignInLink(boss, { userId, token });
    // Nobody who reads the database can follow it.
    expect(JSON.stringify(await db().mail.findMany({ where: { userId } }))).not.toContain(token);
    await due();
    expect(smtp.letters).toMatchObject([{ to: "new@example.cn", subject: "【比邻】请您加入比邻编辑部" }]);
    const proof = new RegExp(`/sign-in/link/${token}\\?mail=(\\S+)`).exec(smtp.letters[0]!.text)?.[1];
    expect(await followSignInLink({ token, next: "家门口的事要说清楚才好", again: "家门口的事要说清楚才好", mail: proof }, "10.0.0.1")).toMatchObject({ ok: true });
    expect((await db().mailSettings.findUniqueOrThrow({ where: { userId } })).verifiedAt).not.toBeNull();
  });

  it("that resets a password goes to a verified address only", async () => {
    const boss = await makeUser("ADMINISTRATOR");
    const mail = async () => {
      const made = await makeSignInLink(boss, { userId: editor!.id });
      return made.ok ? mailSignInLink(boss, made.value) : made;
    };
    expect(await mail()).toMatchObject({ ok: false });
    await setAddress(boss, { userId: editor!.id, address: addressOf(editor!) });
    expect(await mail()).toMatchObject({ ok: false, message: expect.stringContaining("还没有由本人确认") as string });
    await due();
    await verifyAddress({ proof: proofIn(lettersTo(editor!)[0]!.text) });
    expect(await mail()).toMatchObject({ ok: true });
    expect((await told(editor!))[0]).toMatch(/给您的账号生成了重设密码的链接/);
  });
});

describe("the digest", () => {
  /** Tomorrow at this time of the day in China: an address gets its first digest on the day after. */
  const tomorrow = (time: string) => new Date(`${new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10)}T${time}:00+08:00`);

  it("comes in the morning, once a day, to whom something waits for", async () => {
    await verified(editor!);
    await verified(head!);
    await db().mailSettings.updateMany({ where: { userId: editor!.id }, data: { atOnce: [] } });
    await submitted();
    const morning = async (time: string) => {
      await sendDigests(tomorrow(time));
      await sendDue(tomorrow("12:30"));
    };
    await morning("07:59");
    expect(lettersTo(editor!)).toEqual([]);
    await Promise.all([sendDigests(tomorrow("08:00")), sendDigests(tomorrow("08:00")), sendDigests(tomorrow("08:01"))]);
    await morning("09:00");
    expect(lettersTo(editor!)).toHaveLength(1);
    expect(lettersTo(editor!)[0]?.subject).toMatch(/^【比邻】\d+年\d+月\d+日，1件事等您$/);
    expect(lettersTo(editor!)[0]?.text).toContain("《楼道议事会开了》：初审");
    // Nothing waits for the section head, today or for what comes up later in the day.
    expect(lettersTo(head!)).toEqual([]);
  });

  it("does not come in the afternoon, to who wants none, or is out of use", async () => {
    const boss = await makeUser("ADMINISTRATOR");
    for (const person of [editor!, colleague!, head!]) await verified(person);
    await submitted();
    await choose(colleague!, { atOnce: [], digest: false });
    await deactivate(boss, { userId: head!.id });
    await db().mailSettings.updateMany({ data: { atOnce: [] } });
    smtp.letters.length = 0;
    await sendDigests(tomorrow("12:00"));
    await due();
    expect(lettersTo(editor!).filter(({ subject }) => subject.includes("件事"))).toEqual([]);
    await sendDigests(tomorrow("08:30"));
    await sendDue(tomorrow("12:30"));
    expect(lettersTo(editor!).filter(({ subject }) => subject.includes("件事"))).toHaveLength(1);
    expect([...lettersTo(colleague!), ...lettersTo(head!)].filter(({ subject }) => subject.includes("件事"))).toEqual([]);
  });
});
