import { beforeEach, describe, expect, it } from "vitest";
import type { ActionState } from "../../lib/action-state.ts";
import { everywhere } from "../../lib/auth/actor.ts";
import { actorOf } from "../../lib/auth/actor-of.ts";
import { signIn } from "../../lib/auth/sign-in.ts";
import { liveSession } from "../../lib/auth/live-session.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { changeOwnPassword } from "../../lib/users/change-own-password.ts";
import { createUser } from "../../lib/users/create-user.ts";
import { deactivate } from "../../lib/users/deactivate.ts";
import { endOtherSessions } from "../../lib/users/end-other-sessions.ts";
import { endSession } from "../../lib/users/end-session.ts";
import { endUserSessions } from "../../lib/users/end-user-sessions.ts";
import { grantRole } from "../../lib/users/grant-role.ts";
import { makeSignInLink } from "../../lib/users/make-sign-in-link.ts";
import { ownSessions, people } from "../../lib/users/queries.ts";
import { reactivate } from "../../lib/users/reactivate.ts";
import { renameSelf } from "../../lib/users/rename-self.ts";
import { resetSecondFactor } from "../../lib/users/reset-second-factor.ts";
import { grantRoleSchema } from "../../lib/users/schema.ts";
import { takeRole } from "../../lib/users/take-role.ts";
import { withdrawSignInLink } from "../../lib/users/withdraw-sign-in-link.ts";
import { makeChannel } from "../factories/channels.ts";
import { makePlace } from "../factories/places.ts";
import { makePerson } from "../factories/person.ts";
import type { PersonWithPassword } from "../factories/person.ts";
import { forgetEvents } from "../setup/forget-events.ts";

let boss: PersonWithPassword;
let editor: PersonWithPassword;

beforeEach(async () => {
  await forgetEvents();
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
const unlimited = { channelId: null, placeId: null };
const administering = { role: "ADMINISTRATOR", ...unlimited } as const;
const editing = { role: "EDITOR", ...unlimited } as const;
const corresponding = { role: "CORRESPONDENT", ...unlimited } as const;
const grantOf = async (userId: number) => (await db().roleGrant.findFirstOrThrow({ where: { userId } })).id;
const isAlive = async (id: string) => (await liveSession(id)) !== null;
const stored = (id: number) => db().user.findUniqueOrThrow({ where: { id } });
const events = async (action: string) => (await db().auditEvent.findMany({ where: { action } })).map(({ actorId, subjectId, detail }) => ({ actorId, subjectId, detail }));
const value = <T>(state: ActionState<T>): T => {
  if (!state.ok) throw new Error(state.message);
  return state.value;
};
const fields = (state: ActionState<unknown>) => (state.ok ? null : state.issues.map((issue) => issue.field));

describe("who is no administrator", () => {
  it.each(["CORRESPONDENT", "EDITOR", "SECTION_HEAD", "EDITOR_IN_CHIEF"] as const)("%s manages nobody, not even themselves", async (role) => {
    const actor = await makePerson(role);
    for (const userId of [actor.id, editor.id, boss.id]) {
      await expect(grantRole(actor, { userId, ...administering })).rejects.toThrow(NotAllowed);
      await expect(takeRole(actor, { userId, grantId: await grantOf(userId) })).rejects.toThrow(NotAllowed);
      await expect(makeSignInLink(actor, { userId })).rejects.toThrow(NotAllowed);
      await expect(withdrawSignInLink(actor, { userId })).rejects.toThrow(NotAllowed);
      await expect(resetSecondFactor(actor, { userId })).rejects.toThrow(NotAllowed);
      await expect(deactivate(actor, { userId })).rejects.toThrow(NotAllowed);
      await expect(reactivate(actor, { userId })).rejects.toThrow(NotAllowed);
      await expect(endUserSessions(actor, { userId })).rejects.toThrow(NotAllowed);
    }
    await expect(createUser(actor, { login: "friend", name: "友", ...administering })).rejects.toThrow(NotAllowed);
    await expect(people(actor)).rejects.toThrow(NotAllowed);
    expect(await db().roleGrant.count({ where: { role: "ADMINISTRATOR" } })).toBe(1);
  });

  it("does not become one by saying so: the record decides", async () => {
    const liar = { ...editor, grants: [everywhere("ADMINISTRATOR")] };
    await expect(grantRole(liar, { userId: editor.id, ...administering })).rejects.toThrow(NotAllowed);
    const former = await makePerson("ADMINISTRATOR", { deactivatedAt: new Date() });
    await expect(createUser(former, { login: "friend", name: "友", ...editing })).rejects.toThrow(NotAllowed);
  });
});

describe("adding somebody", () => {
  it("makes an account with a role, of which nobody knows the password", async () => {
    value(await createUser(boss, { login: "chen.xiaohua", name: "陈晓华", ...corresponding }));
    const user = await db().user.findUniqueOrThrow({ where: { login: "chen.xiaohua" }, include: { grants: true } });
    expect(user).toMatchObject({ name: "陈晓华", grants: [corresponding], deactivatedAt: null });
    expect(await events("user.created")).toEqual([{ actorId: boss.id, subjectId: user.id, detail: { login: "chen.xiaohua", ...corresponding } }]);
  });

  it("refuses an account that is taken, and makes one of two at the same moment", async () => {
    expect(fields(await createUser(boss, { login: editor.login, name: "另一人", ...editing }))).toEqual(["login"]);
    const both = await Promise.all(["甲", "乙"].map((name) => createUser(boss, { login: "twins", name, ...editing })));
    expect(both.filter((state) => state.ok)).toHaveLength(1);
  });
});

describe("roles", () => {
  it("are several, hold from the next request on, and are on record", async () => {
    const id = await session(editor);
    const channel = await makeChannel("新闻");
    const below = await makeChannel("社区", channel);
    const limited = { role: "SECTION_HEAD", channelId: channel.id, placeId: null } as const;
    value(await grantRole(boss, { userId: editor.id, ...limited }));
    const grants = [everywhere("EDITOR"), { role: "SECTION_HEAD", channelIds: [channel.id, below.id], placeIds: null }];
    expect((await liveSession(id))?.actor.grants).toEqual(grants);
    expect((await people(boss)).find((one) => one.id === editor.id)?.roles).toMatchObject([{ role: "EDITOR", limit: null }, { role: "SECTION_HEAD", limit: "新闻" }]);
    value(await takeRole(boss, { userId: editor.id, grantId: await grantOf(editor.id) }));
    expect((await liveSession(id))?.actor.grants).toEqual(grants.slice(1));
    expect(await events("user.role-granted")).toEqual([{ actorId: boss.id, subjectId: editor.id, detail: limited }]);
    expect(await events("user.role-taken")).toEqual([{ actorId: boss.id, subjectId: editor.id, detail: editing }]);
  });

  it("reach down to what lies below a place, further parents included", async () => {
    const [east, west] = [await makePlace("DISTRICT", "东区"), await makePlace("DISTRICT", "西区")];
    const [own, straddling] = [await makePlace("COMMUNITY", "东园", east), await makePlace("COMMUNITY", "插花", west)];
    await db().placeSecondaryParent.create({ data: { placeId: straddling.id, parentId: east.id } });
    value(await grantRole(boss, { userId: editor.id, role: "EDITOR", channelId: null, placeId: east.id }));
    expect((await actorOf(editor.id)).grants[1]?.placeIds).toEqual([east.id, own.id, straddling.id]);
  });

  it("are held once, and limited to what is there", async () => {
    expect((await grantRole(boss, { userId: editor.id, ...editing })).ok).toBe(false);
    await expect(grantRole(boss, { userId: editor.id, role: "EDITOR", channelId: 999_999, placeId: null })).rejects.toThrow(NotFound);
    await expect(createUser(boss, { login: "friend", name: "友", role: "EDITOR", channelId: null, placeId: 999_999 })).rejects.toThrow(NotFound);
    await expect(grantRole(boss, { userId: 999_999, ...editing })).rejects.toThrow(NotFound);
    expect(await db().roleGrant.count({ where: { userId: editor.id } })).toBe(1);
  });

  it("are limited for editors, section heads and editors in chief only: by the form, and by the database", async () => {
    const { id: channelId } = await makeChannel("新闻");
    for (const role of ["CORRESPONDENT", "ADMINISTRATOR"] as const) {
      expect(grantRoleSchema.safeParse({ userId: "1", role, limit: "channel:1" }).success).toBe(false);
      await expect(db().roleGrant.create({ data: { userId: editor.id, role, channelId } })).rejects.toThrow();
    }
    expect(grantRoleSchema.parse({ userId: "1", role: "EDITOR", limit: "place:7" })).toEqual({ userId: 1, role: "EDITOR", channelId: null, placeId: 7 });
  });

  it("of another person are not taken by this person's form", async () => {
    value(await takeRole(boss, { userId: editor.id, grantId: await grantOf(boss.id) }));
    expect(await db().roleGrant.count({ where: { userId: boss.id } })).toBe(1);
  });

  it("of an administrator are not taken from oneself, though another is there", async () => {
    await makePerson("ADMINISTRATOR");
    expect((await takeRole(boss, { userId: boss.id, grantId: await grantOf(boss.id) })).ok).toBe(false);
    expect(await db().roleGrant.count({ where: { userId: boss.id } })).toBe(1);
  });

  it("leave one administrator when two demote each other at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const other = await makePerson("ADMINISTRATOR");
      const { userId } = await db().roleGrant.findFirstOrThrow({ where: { role: "ADMINISTRATOR", userId: { not: other.id } } });
      const first = await actorOf(userId);
      const [ofFirst, ofOther] = [await grantOf(first.id), await grantOf(other.id)];
      const outcomes = await Promise.allSettled([
        takeRole(first, { userId: other.id, grantId: ofOther }),
        takeRole(other, { userId: first.id, grantId: ofFirst }),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await db().roleGrant.count({ where: { role: "ADMINISTRATOR" } })).toBe(1);
    }
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
    expect(await db().roleGrant.count({ where: { role: "ADMINISTRATOR", user: { deactivatedAt: null } } })).toBe(1);
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
