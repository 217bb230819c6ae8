import { beforeEach, describe, expect, it } from "vitest";
import { limits } from "../../lib/auth/throttle.ts";
import { everywhere } from "../../lib/auth/actor.ts";
import { liveSession } from "../../lib/auth/live-session.ts";
import { signIn } from "../../lib/auth/sign-in.ts";
import { signOut } from "../../lib/auth/sign-out.ts";
import { db } from "../../lib/db.ts";
import { makePerson } from "../factories/person.ts";

const start = new Date("2026-11-22T08:00:00Z");
const after = (ms: number) => new Date(start.getTime() + ms);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let address = "";
let count = 0;
const attempt = (login: unknown, password: unknown, now = start) => signIn({ login, password, address, userAgent: "Mozilla/5.0" }, now);
const wrong = { ok: false, refusal: { reason: "wrong" } };
const wait = (seconds: number) => ({ ok: false, refusal: { reason: "wait", seconds } });

async function signedIn(login: string, password: string, now = start): Promise<string> {
  const outcome = await attempt(login, password, now);
  if (!outcome.ok) throw new Error("was refused");
  return outcome.sessionId;
}

beforeEach(async () => {
  address = `203.0.113.${++count}`;
  await db().signInFailure.deleteMany();
});

describe("signing in", () => {
  it("starts a session that knows the person, the browser and the address", async () => {
    const person = await makePerson("EDITOR");
    const id = await signedIn(` ${person.login.toUpperCase()} `, person.password);
    expect(await liveSession(id, start)).toEqual({ id, actor: { id: person.id, name: person.name, grants: [everywhere("EDITOR")] }, mustEnrol: false });
    expect(await db().session.findUnique({ where: { id } })).toMatchObject({ address, userAgent: "Mozilla/5.0", endedAt: null });
    expect(await db().auditEvent.findFirst({ where: { actorId: person.id } })).toMatchObject({ action: "user.signed-in", subjectId: person.id });
  });

  it("answers a wrong password, an unknown and a deactivated account alike", async () => {
    const person = await makePerson("EDITOR");
    const gone = await makePerson("EDITOR", { deactivatedAt: start });
    expect(await attempt(person.login, "not the password")).toEqual(wrong);
    expect(await attempt("nobody", person.password)).toEqual(wrong);
    expect(await attempt(gone.login, gone.password)).toEqual(wrong);
    expect(await db().signInFailure.count()).toBe(3);
    const refused = await db().auditEvent.findMany({ where: { detail: { path: ["address"], equals: address } }, orderBy: { id: "asc" } });
    expect(refused.map(({ action, actorId, subjectId }) => [action, actorId, subjectId])).toEqual([person.id, 0, gone.id].map((id) => ["user.sign-in-refused", null, id]));
    expect(await db().session.count({ where: { userId: gone.id } })).toBe(0);
  });

  it.each([
    [undefined, undefined],
    ["a\0b", "password"],
    ["x".repeat(101), "password"],
    [["admin"], { $ne: "" }],
    ["", ""],
  ])("answers nonsense %j / %j like a wrong password", async (login, password) => expect(await attempt(login, password)).toEqual(wrong));
});

describe("throttling", () => {
  it("refuses an account after its failures, also with the right password and from elsewhere, until the window has slid on", async () => {
    const person = await makePerson("EDITOR");
    for (let minute = 0; minute < limits.login; minute++) expect(await attempt(person.login, "wrong", after(minute * MINUTE))).toEqual(wrong);
    address = "198.51.100.1";
    expect(await attempt(person.login, person.password, after(5 * MINUTE))).toEqual(wait(600));
    expect(await attempt(person.login, person.password, after(15 * MINUTE - 1))).toEqual(wait(1));
    expect(await attempt(person.login, person.password, after(15 * MINUTE))).toMatchObject({ ok: true });
  });

  it("does so for an account that does not exist", async () => {
    for (let n = 0; n < limits.login; n++) expect(await attempt("nobody", "wrong")).toEqual(wrong);
    expect(await attempt("nobody", "wrong")).toEqual(wait(900));
  });

  it("does not count refused attempts, so that asking on does not prolong the wait", async () => {
    for (let n = 0; n < limits.login; n++) await attempt("nobody", "wrong");
    for (let n = 0; n < 5; n++) expect(await attempt("nobody", "wrong", after(10 * MINUTE))).toEqual(wait(300));
    expect(await attempt("nobody", "wrong", after(15 * MINUTE))).toEqual(wrong);
  });

  it("refuses an address after its failures over many accounts; others go on", async () => {
    const person = await makePerson("EDITOR");
    for (let n = 0; n < limits.address; n++) expect(await attempt(`nobody-${n}`, "wrong")).toEqual(wrong);
    expect(await attempt(person.login, person.password)).toEqual(wait(900));
    address = "198.51.100.2";
    expect(await attempt(person.login, person.password)).toMatchObject({ ok: true });
  });

  it("takes all of an IPv6 customer's addresses for one", async () => {
    for (let n = 0; n < limits.address; n++) {
      address = `2001:db8:1:2::${n}`;
      await attempt(`nobody-${n}`, "wrong");
    }
    address = "2001:db8:1:2:ffff::1";
    expect(await attempt("nobody", "wrong")).toEqual(wait(900));
    address = "2001:db8:1:3::1";
    expect(await attempt("nobody", "wrong")).toEqual(wrong);
  });

  it("forgets an account's failures when it succeeds, but not the address's", async () => {
    const person = await makePerson("EDITOR");
    for (let n = 0; n < limits.login - 1; n++) await attempt(person.login, "wrong");
    await attempt("nobody", "wrong");
    await signedIn(person.login, person.password);
    for (let n = 0; n < limits.login; n++) expect(await attempt(person.login, "wrong")).toEqual(wrong);
    expect(await db().signInFailure.count({ where: { login: "nobody" } })).toBe(1);
  });

  it("lets no more than the limit try at the same moment", async () => {
    const outcomes = await Promise.all(Array.from({ length: 25 }, () => attempt("nobody", "wrong")));
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.refusal.reason === "wrong").length).toBeLessThanOrEqual(limits.login);
  });

  it("keeps no failure longer than it counts", async () => {
    await attempt("nobody", "wrong");
    await attempt("somebody", "wrong", after(15 * MINUTE + 1));
    expect(await db().signInFailure.findMany({ select: { login: true } })).toEqual([{ login: "somebody" }]);
  });
});

describe("a session", () => {
  it("ends at once when it is signed out", async () => {
    const person = await makePerson("EDITOR");
    const id = await signedIn(person.login, person.password);
    await signOut(id, after(1));
    expect(await liveSession(id, after(2))).toBeNull();
    await signOut(id, after(3));
    expect(await db().auditEvent.count({ where: { actorId: person.id, action: "user.signed-out" } })).toBe(1);
  });

  it("shows another name and role at once, and nobody once deactivated", async () => {
    const person = await makePerson("ADMINISTRATOR");
    const id = await signedIn(person.login, person.password);
    await db().user.update({ where: { id: person.id }, data: { grants: { deleteMany: {}, create: { role: "CORRESPONDENT" } }, name: "新名" } });
    expect((await liveSession(id, start))?.actor).toEqual({ id: person.id, name: "新名", grants: [everywhere("CORRESPONDENT")] });
    await db().user.update({ where: { id: person.id }, data: { deactivatedAt: start } });
    expect(await liveSession(id, start)).toBeNull();
  });

  it("ends after twelve hours without use", async () => {
    const person = await makePerson("EDITOR");
    const id = await signedIn(person.login, person.password);
    expect(await liveSession(id, after(11 * HOUR))).not.toBeNull();
    expect(await liveSession(id, after(22 * HOUR))).not.toBeNull();
    expect(await liveSession(id, after(34 * HOUR))).toBeNull();
  });

  it("ends after thirty days however busy", async () => {
    const person = await makePerson("EDITOR");
    const id = await signedIn(person.login, person.password);
    const days = 24 * HOUR;
    await db().session.update({ where: { id }, data: { lastSeenAt: after(30 * days - HOUR) } });
    expect(await liveSession(id, after(30 * days - 1))).not.toBeNull();
    expect(await liveSession(id, after(30 * days))).toBeNull();
  });

  it("notes its use at most once a minute", async () => {
    const person = await makePerson("EDITOR");
    const id = await signedIn(person.login, person.password);
    const seen = async () => (await db().session.findUniqueOrThrow({ where: { id } })).lastSeenAt;
    await liveSession(id, after(MINUTE - 1));
    expect(await seen()).toEqual(start);
    await liveSession(id, after(MINUTE));
    expect(await seen()).toEqual(after(MINUTE));
  });

  it("leaves the record when it has long ended and its person signs in again", async () => {
    const person = await makePerson("EDITOR");
    const old = await signedIn(person.login, person.password);
    await signedIn(person.login, person.password, after(29 * 24 * HOUR));
    expect(await db().session.findUnique({ where: { id: old } })).not.toBeNull();
    await signedIn(person.login, person.password, after(31 * 24 * HOUR));
    expect(await db().session.findUnique({ where: { id: old } })).toBeNull();
  });

  it("is unknown when made up", async () => expect(await liveSession("00000000-0000-7000-8000-000000000000")).toBeNull());
});
