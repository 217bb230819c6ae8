import { beforeEach, describe, expect, it } from "vitest";
import type { ActionState } from "../../lib/action-state.ts";
import { signIn } from "../../lib/auth/sign-in.ts";
import { liveSession } from "../../lib/auth/live-session.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { changeOwnPassword } from "../../lib/users/change-own-password.ts";
import { changeRole } from "../../lib/users/change-role.ts";
import { createUser } from "../../lib/users/create-user.ts";
import { deactivate } from "../../lib/users/deactivate.ts";
import { endOtherSessions } from "../../lib/users/end-other-sessions.ts";
import { endSession } from "../../lib/users/end-session.ts";
import { endUserSessions } from "../../lib/users/end-user-sessions.ts";
import { ownSessions, people } from "../../lib/users/queries.ts";
import { reactivate } from "../../lib/users/reactivate.ts";
import { renameSelf } from "../../lib/users/rename-self.ts";
import { resetPassword } from "../../lib/users/reset-password.ts";
import { makePerson } from "../factories/person.ts";
import type { PersonWithPassword } from "../factories/person.ts";

let boss: PersonWithPassword;
let editor: PersonWithPassword;

beforeEach(async () => {
  await db().auditEvent.deleteMany();
  await db().user.deleteMany();
  await db().signInFailure.deleteMany();
  boss = await makePerson("ADMINISTRATOR");
  editor = await makePerson("EDITOR");
});

const here = { sessionId: "00000000-0000-7000-8000-000000000000", address: "203.0.113.1" };
const signInAs = ({ login, password }: { login: string; password: string }) => signIn({ login, password, address: "203.0.113.1", userAgent: "" });
async function session(person: { login: string; password: string }): Promise<string> {
  const outcome = await signInAs(person);
  if (!outcome.ok) throw new Error("was refused");
  return outcome.sessionId;
}
const isAlive = async (id: string) => (await liveSession(id)) !== null;
const stored = (id: number) => db().user.findUniqueOrThrow({ where: { id } });
const events = async (action: string) => (await db().auditEvent.findMany({ where: { action } })).map(({ actorId, subjectId, detail }) => ({ actorId, subjectId, detail }));
const value = <T>(state: ActionState<T>): T => {
  if (!state.ok) throw new Error(state.message);
  return state.value;
};
const fields = (state: ActionState<unknown>) => (state.ok ? null : state.issues.map((issue) => issue.field));

describe("who is no administrator", () => {
  it.each(["CORRESPONDENT", "EDITOR", "EDITOR_IN_CHIEF"] as const)("%s manages nobody, not even themselves", async (role) => {
    const actor = await makePerson(role);
    for (const userId of [actor.id, editor.id, boss.id]) {
      await expect(changeRole(actor, { userId, role: "ADMINISTRATOR" })).rejects.toThrow(NotAllowed);
      await expect(resetPassword(actor, { userId })).rejects.toThrow(NotAllowed);
      await expect(deactivate(actor, { userId })).rejects.toThrow(NotAllowed);
      await expect(reactivate(actor, { userId })).rejects.toThrow(NotAllowed);
      await expect(endUserSessions(actor, { userId })).rejects.toThrow(NotAllowed);
    }
    await expect(createUser(actor, { login: "friend", name: "友", role: "ADMINISTRATOR" })).rejects.toThrow(NotAllowed);
    await expect(people(actor)).rejects.toThrow(NotAllowed);
    expect(await db().user.count({ where: { role: "ADMINISTRATOR" } })).toBe(1);
  });

  it("does not become one by saying so: the record decides", async () => {
    const liar = { ...editor, role: "ADMINISTRATOR" as const };
    await expect(changeRole(liar, { userId: editor.id, role: "ADMINISTRATOR" })).rejects.toThrow(NotAllowed);
    const former = await makePerson("ADMINISTRATOR", { deactivatedAt: new Date() });
    await expect(createUser(former, { login: "friend", name: "友", role: "EDITOR" })).rejects.toThrow(NotAllowed);
  });
});

describe("adding somebody", () => {
  it("gives them a password that works and is stored as a hash only", async () => {
    const made = value(await createUser(boss, { login: "chen.xiaohua", name: "陈晓华", role: "CORRESPONDENT" }));
    expect(await signInAs(made)).toMatchObject({ ok: true });
    const user = await db().user.findUniqueOrThrow({ where: { login: "chen.xiaohua" } });
    expect(user).toMatchObject({ name: "陈晓华", role: "CORRESPONDENT", deactivatedAt: null });
    expect(JSON.stringify([user, await events("user.created")])).not.toContain(made.password);
    expect(await events("user.created")).toEqual([{ actorId: boss.id, subjectId: user.id, detail: { login: "chen.xiaohua", role: "CORRESPONDENT" } }]);
  });

  it("refuses an account that is taken, and makes one of two at the same moment", async () => {
    expect(fields(await createUser(boss, { login: editor.login, name: "另一人", role: "EDITOR" }))).toEqual(["login"]);
    const both = await Promise.all(["甲", "乙"].map((name) => createUser(boss, { login: "twins", name, role: "EDITOR" })));
    expect(both.filter((state) => state.ok)).toHaveLength(1);
  });
});

describe("changing a role", () => {
  it("holds at the person's next request, and is on record", async () => {
    const id = await session(editor);
    value(await changeRole(boss, { userId: editor.id, role: "CORRESPONDENT" }));
    expect((await liveSession(id))?.actor.role).toBe("CORRESPONDENT");
    expect(await events("user.role-changed")).toEqual([{ actorId: boss.id, subjectId: editor.id, detail: { from: "EDITOR", to: "CORRESPONDENT" } }]);
  });

  it("is not done to oneself, though another administrator is there", async () => {
    await makePerson("ADMINISTRATOR");
    expect((await changeRole(boss, { userId: boss.id, role: "EDITOR" })).ok).toBe(false);
    expect((await stored(boss.id)).role).toBe("ADMINISTRATOR");
  });

  it("leaves one administrator when two demote each other at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const other = await makePerson("ADMINISTRATOR");
      const first = await db().user.findFirstOrThrow({ where: { role: "ADMINISTRATOR", id: { not: other.id } } });
      const outcomes = await Promise.allSettled([
        changeRole(first, { userId: other.id, role: "EDITOR" }),
        changeRole(other, { userId: first.id, role: "EDITOR" }),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await db().user.count({ where: { role: "ADMINISTRATOR" } })).toBe(1);
    }
  });

  it("knows who is not there", async () => {
    await expect(changeRole(boss, { userId: 999_999, role: "EDITOR" })).rejects.toThrow(NotFound);
  });
});

describe("deactivating", () => {
  it("ends every session and the right to sign in; reactivating gives the latter back", async () => {
    const ids = [await session(editor), await session(editor)];
    value(await deactivate(boss, { userId: editor.id }));
    for (const id of ids) expect(await isAlive(id)).toBe(false);
    expect((await signInAs(editor)).ok).toBe(false);
    value(await reactivate(boss, { userId: editor.id }));
    for (const id of ids) expect(await isAlive(id)).toBe(false);
    expect((await signInAs(editor)).ok).toBe(true);
    expect(await events("user.deactivated")).toEqual([{ actorId: boss.id, subjectId: editor.id, detail: { sessionsEnded: 2 } }]);
  });

  it("is not done to oneself", async () => {
    await makePerson("ADMINISTRATOR");
    expect((await deactivate(boss, { userId: boss.id })).ok).toBe(false);
    expect((await stored(boss.id)).deactivatedAt).toBeNull();
  });

  it("leaves one administrator when two do it to each other at the same moment", async () => {
    const other = await makePerson("ADMINISTRATOR");
    await Promise.allSettled([deactivate(boss, { userId: other.id }), deactivate(other, { userId: boss.id })]);
    expect(await db().user.count({ where: { role: "ADMINISTRATOR", deactivatedAt: null } })).toBe(1);
  });
});

describe("resetting a password", () => {
  it("gives a new one, ends the sessions, and lets a throttled person in again", async () => {
    const id = await session(editor);
    for (let n = 0; n < 5; n++) await signInAs({ login: editor.login, password: "wrong" });
    const made = value(await resetPassword(boss, { userId: editor.id }));
    expect(await isAlive(id)).toBe(false);
    expect((await signInAs(made)).ok).toBe(true);
    expect((await signInAs(editor)).ok).toBe(false);
    expect(JSON.stringify(await db().auditEvent.findMany({ select: { detail: true } }))).not.toContain(made.password);
  });

  it("is not the way to one's own", async () => expect((await resetPassword(boss, { userId: boss.id })).ok).toBe(false));

  it("lets no session of the old password begin while it happens", async () => {
    for (let round = 0; round < 5; round++) {
      const person = await makePerson("EDITOR");
      const [started] = await Promise.all([signInAs(person), resetPassword(boss, { userId: person.id })]);
      expect(started.ok && (await isAlive(started.sessionId))).toBe(false);
    }
  });
});

describe("one's own password", () => {
  const next = "家门口的事要说清楚才好";
  const change = (current: string, wanted = next, sessionId = here.sessionId) =>
    changeOwnPassword(editor, { current, next: wanted, again: wanted }, { ...here, sessionId });

  it("changes for who knows the present one, and ends the other sessions", async () => {
    const [mine, other] = [await session(editor), await session(editor)];
    value(await change(editor.password, next, mine));
    expect([await isAlive(mine), await isAlive(other)]).toEqual([true, false]);
    expect((await signInAs(editor)).ok).toBe(false);
    expect((await signInAs({ login: editor.login, password: next })).ok).toBe(true);
  });

  it("stays when the present one is wrong, and guessing it is throttled", async () => {
    for (let n = 0; n < 5; n++) expect(fields(await change("wrong"))).toEqual(["current"]);
    expect(fields(await change(editor.password))).toEqual(["current"]);
    expect((await signInAs(editor)).ok).toBe(false);
    await db().signInFailure.deleteMany();
    expect((await signInAs(editor)).ok).toBe(true);
  });

  it.each(["short", "password123", "x".repeat(300)])("stays when the new one is no good: %.12s", async (wanted) => {
    expect(fields(await change(editor.password, wanted))).toEqual(["next"]);
    expect((await signInAs(editor)).ok).toBe(true);
  });

  it("is changed once when tried twice at the same moment", async () => {
    const both = await Promise.all([change(editor.password, `${next}甲`), change(editor.password, `${next}乙`)]);
    expect(both.filter((state) => state.ok)).toHaveLength(1);
  });
});

describe("sessions", () => {
  it("are ended by their own person or an administrator, by nobody else", async () => {
    const [first, second] = [await session(editor), await session(editor)];
    const chief = await makePerson("EDITOR_IN_CHIEF");
    await expect(endSession(chief, { sessionId: first })).rejects.toThrow(NotAllowed);
    expect(await isAlive(first)).toBe(true);
    value(await endSession(editor, { sessionId: first }));
    value(await endSession(boss, { sessionId: second }));
    expect([await isAlive(first), await isAlive(second)]).toEqual([false, false]);
    await expect(endSession(boss, { sessionId: here.sessionId })).rejects.toThrow(NotFound);
  });

  it("end everywhere but here, for oneself only", async () => {
    const [mine, other, hers] = [await session(editor), await session(editor), await session(boss)];
    value(await endOtherSessions(editor, { sessionId: mine }));
    expect([await isAlive(mine), await isAlive(other), await isAlive(hers)]).toEqual([true, false, true]);
  });

  it("are listed while they live, this browser first, and never another's", async () => {
    const [mine, other, ended] = [await session(editor), await session(editor), await session(editor)];
    await session(boss);
    await endSession(editor, { sessionId: ended });
    expect((await ownSessions(editor, mine)).map(({ id, current }) => [id, current])).toEqual([
      [mine, true],
      [other, false],
    ]);
    expect((await people(boss)).map(({ id, sessions }) => [id, sessions])).toEqual(
      expect.arrayContaining([
        [editor.id, 2],
        [boss.id, 1],
      ]),
    );
  });
});

it("renames oneself, on record", async () => {
  value(await renameSelf(editor, { name: "新名" }));
  expect((await stored(editor.id)).name).toBe("新名");
  expect(await events("user.renamed")).toHaveLength(1);
});
