import { beforeEach, describe, expect, it } from "vitest";
import type { ActionState } from "../../lib/action-state.ts";
import { liveSession } from "../../lib/auth/live-session.ts";
import { signIn } from "../../lib/auth/sign-in.ts";
import { limits } from "../../lib/auth/throttle.ts";
import { db } from "../../lib/db.ts";
import { createUser } from "../../lib/users/create-user.ts";
import { deactivate } from "../../lib/users/deactivate.ts";
import { followSignInLink, openSignInLink } from "../../lib/users/follow-sign-in-link.ts";
import { makeSignInLink } from "../../lib/users/make-sign-in-link.ts";
import { people } from "../../lib/users/queries.ts";
import { reactivate } from "../../lib/users/reactivate.ts";
import type { NewLink } from "../../lib/users/user.ts";
import { withdrawSignInLink } from "../../lib/users/withdraw-sign-in-link.ts";
import { makePerson } from "../factories/person.ts";
import type { PersonWithPassword } from "../factories/person.ts";
import { forgetEvents } from "../setup/forget-events.ts";

const HOUR = 3_600_000;
const start = new Date();
const after = (ms: number) => new Date(start.getTime() + ms);
const next = "家门口的事要说清楚才好";
const from = "203.0.113.1";
const value = <T>(state: ActionState<T>): T => {
  if (!state.ok) throw new Error(state.message);
  return state.value;
};
const tokenOf = ({ url }: NewLink) => new URL(url).pathname.split("/").at(-1) ?? "";
const follow = (token: string, password = next, now = after(1)) => followSignInLink({ token, next: password, again: password }, from, now);
const signInAs = (login: string, password: string) => signIn({ login, password, address: from, userAgent: "" });
const events = async (action: string) => (await db().auditEvent.findMany({ where: { action } })).map(({ actorId, subjectId }) => [actorId, subjectId]);

let boss: PersonWithPassword;
let editor: PersonWithPassword;
const invite = async (login = "chen.xiaohua") => value(await createUser(boss, { login, name: "陈晓华", role: "CORRESPONDENT", channelId: null, placeId: null }, start));
const idOf = async (login: string) => (await db().user.findUniqueOrThrow({ where: { login } })).id;
const linkOf = async (login: string, now = after(1)) => (await people(boss, now)).find((one) => one.login === login)?.link;

beforeEach(async () => {
  await forgetEvents();
  await db().user.deleteMany();
  await db().signInFailure.deleteMany();
  [boss, editor] = [await makePerson("ADMINISTRATOR"), await makePerson("EDITOR")];
});

describe("an invitation", () => {
  it("lets the person set a password, once, and is stored as a hash only", async () => {
    const link = await invite();
    const token = tokenOf(link);
    expect(link).toMatchObject({ name: "陈晓华", kind: "INVITATION", expiresAt: after(7 * 24 * HOUR) });
    expect(JSON.stringify([await db().signInLink.findMany(), await db().auditEvent.findMany({ select: { detail: true } })])).not.toContain(token);
    expect(await openSignInLink(token, from)).toMatchObject({ login: "chen.xiaohua", name: "陈晓华", kind: "INVITATION" });
    expect(value(await follow(token))).toEqual({ login: "chen.xiaohua" });
    expect(await signInAs("chen.xiaohua", next)).toMatchObject({ ok: true });
    expect((await follow(token, `${next}吗`)).ok).toBe(false);
    const id = await idOf("chen.xiaohua");
    expect([await events("user.invited"), await events("user.joined")]).toEqual([[[boss.id, id]], [[id, id]]]);
    expect(await linkOf("chen.xiaohua")).toBeNull();
  });

  it("sets one password of two at the same moment", async () => {
    const token = tokenOf(await invite());
    const both = await Promise.all(["甲", "乙"].map((end) => follow(token, next + end)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await signInAs("chen.xiaohua", both[0]?.ok ? `${next}甲` : `${next}乙`)).toMatchObject({ ok: true });
  });

  it("ends after seven days", async () => {
    const token = tokenOf(await invite());
    expect((await follow(token, next, after(7 * 24 * HOUR))).ok).toBe(false);
    expect(await linkOf("chen.xiaohua", after(7 * 24 * HOUR))).toMatchObject({ open: false });
    expect((await follow(token, next, after(7 * 24 * HOUR - 1))).ok).toBe(true);
  });

  it("can be withdrawn, and made anew: the former one is void, and it is an invitation still", async () => {
    const first = tokenOf(await invite());
    const userId = await idOf("chen.xiaohua");
    value(await withdrawSignInLink(boss, { userId }, after(1)));
    expect(await openSignInLink(first, from, after(2))).toBeNull();
    const second = value(await makeSignInLink(boss, { userId }, after(3)));
    expect(second.kind).toBe("INVITATION");
    const third = value(await makeSignInLink(boss, { userId }, after(4)));
    expect((await follow(tokenOf(second), next, after(5))).ok).toBe(false);
    expect((await follow(tokenOf(third), next, after(5))).ok).toBe(true);
    expect(await events("user.link-withdrawn")).toEqual([[boss.id, userId]]);
  });

  it("stays when the password is no good", async () => {
    const token = tokenOf(await invite());
    for (const flawed of ["short", "chen.xiaohua", "password123"]) expect(await follow(token, flawed)).toMatchObject({ ok: false, issues: [{ field: "next" }] });
    expect((await follow(token)).ok).toBe(true);
  });
});

describe("a reset", () => {
  it("leaves everything as it is until it is followed; then the sessions end and a throttled person is let in", async () => {
    const session = await signInAs(editor.login, editor.password);
    if (!session.ok) throw new Error("was refused");
    const link = value(await makeSignInLink(boss, { userId: editor.id }, start));
    expect(link).toMatchObject({ kind: "PASSWORD_RESET", expiresAt: after(24 * HOUR) });
    expect(await liveSession(session.sessionId)).not.toBeNull();
    for (let n = 0; n < limits.login; n++) await signInAs(editor.login, "wrong");
    value(await follow(tokenOf(link)));
    expect(await liveSession(session.sessionId)).toBeNull();
    expect((await signInAs(editor.login, editor.password)).ok).toBe(false);
    expect((await signInAs(editor.login, next)).ok).toBe(true);
    expect([await events("user.reset-linked"), await events("user.password-reset")]).toEqual([[[boss.id, editor.id]], [[editor.id, editor.id]]]);
  });

  it("leaves the second factor on", async () => {
    await db().secondFactor.create({ data: { userId: editor.id, secret: "", confirmedAt: start } });
    value(await follow(tokenOf(value(await makeSignInLink(boss, { userId: editor.id }, start)))));
    expect(await signInAs(editor.login, next)).toEqual({ ok: false, refusal: { reason: "code-missing" } });
  });

  it("is not the way to one's own, nor for the deactivated; deactivating voids what is under way for good", async () => {
    expect((await makeSignInLink(boss, { userId: boss.id })).ok).toBe(false);
    const token = tokenOf(value(await makeSignInLink(boss, { userId: editor.id }, start)));
    value(await deactivate(boss, { userId: editor.id }));
    expect((await makeSignInLink(boss, { userId: editor.id })).ok).toBe(false);
    expect((await follow(token, next, new Date())).ok).toBe(false);
    value(await reactivate(boss, { userId: editor.id }));
    expect((await follow(token, next, new Date())).ok).toBe(false);
  });

  it("lets no session of the old password begin while it is followed", async () => {
    for (let round = 0; round < 5; round++) {
      const person = await makePerson("EDITOR");
      const token = tokenOf(value(await makeSignInLink(boss, { userId: person.id }, start)));
      const [started] = await Promise.all([signInAs(person.login, person.password), follow(token)]);
      expect(started.ok && (await liveSession(started.sessionId))).toBeFalsy();
    }
  });
});

it("throttles who tries links that are none, by address", async () => {
  const token = tokenOf(await invite());
  for (let n = 0; n < limits.address; n++) expect(await openSignInLink(`guess-${n}`, from, after(1))).toBeNull();
  expect(await openSignInLink(token, from, after(1))).toHaveProperty("wait");
  expect((await follow(token)).ok).toBe(false);
  expect(await openSignInLink(token, "198.51.100.1", after(1))).toMatchObject({ login: "chen.xiaohua" });
});
