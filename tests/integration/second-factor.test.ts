import { TOTP, Secret } from "otpauth";
import { beforeEach, describe, expect, it } from "vitest";
import type { ActionState } from "../../lib/action-state.ts";
import { liveSession } from "../../lib/auth/live-session.ts";
import { seal, unseal } from "../../lib/auth/seal.ts";
import { signIn } from "../../lib/auth/sign-in.ts";
import { limits } from "../../lib/auth/throttle.ts";
import { db } from "../../lib/db.ts";
import { saveSettings } from "../../lib/settings/save-settings.ts";
import { defaultSettings } from "../../lib/settings/schema.ts";
import { beginSecondFactor } from "../../lib/users/begin-second-factor.ts";
import { confirmSecondFactor } from "../../lib/users/confirm-second-factor.ts";
import { endSecondFactor } from "../../lib/users/end-second-factor.ts";
import { ownSecondFactor } from "../../lib/users/queries.ts";
import { renewRecoveryCodes } from "../../lib/users/renew-recovery-codes.ts";
import { resetSecondFactor } from "../../lib/users/reset-second-factor.ts";
import { makePerson } from "../factories/person.ts";
import type { PersonWithPassword } from "../factories/person.ts";

const start = new Date("2026-11-22T08:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const here = { sessionId: "00000000-0000-7000-8000-000000000000", address: "203.0.113.1" };
const missing = { ok: false, refusal: { reason: "code-missing" } };
const wrong = { ok: false, refusal: { reason: "code-wrong" } };
const value = <T>(state: ActionState<T>): T => {
  if (!state.ok) throw new Error(state.message);
  return state.value;
};
const fields = (state: ActionState<unknown>) => (state.ok ? null : state.issues.map((issue) => issue.field));

let editor: PersonWithPassword;
let boss: PersonWithPassword;
const codeAt = (secret: string, now: Date) => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: now.getTime() });
const attempt = (code: string | undefined, now: Date, password = editor.password) => signIn({ login: editor.login, password, code, address: here.address, userAgent: "" }, now);
const events = async (action: string) => db().auditEvent.count({ where: { action, subjectId: editor.id } });

/** Turned on in the half minute of `start`. */
async function enrol(): Promise<{ secret: string; codes: string[] }> {
  const { secret } = value(await beginSecondFactor(editor));
  return { secret, codes: value(await confirmSecondFactor(editor, { code: codeAt(secret, start) }, here, start)) };
}

beforeEach(async () => {
  await db().signInFailure.deleteMany();
  await db().siteSettings.deleteMany();
  [editor, boss] = [await makePerson("EDITOR"), await makePerson("ADMINISTRATOR")];
});

describe("the seal", () => {
  it("opens for its owner only, and not when it was changed", () => {
    const sealed = seal("secret", 7);
    expect(sealed).not.toBe(seal("secret", 7));
    expect(unseal(sealed, 7)).toBe("secret");
    expect(unseal(sealed, 8)).toBeNull();
    expect(unseal(`${sealed.slice(0, -2)}${sealed.endsWith("AA") ? "BB" : "AA"}`, 7)).toBeNull();
    expect(unseal("nonsense", 7)).toBeNull();
  });
});

describe("turning it on", () => {
  it("asks for nothing until a first code has confirmed it, and keeps no secret in the open", async () => {
    const { secret, qr } = value(await beginSecondFactor(editor));
    expect(qr.size).toBeGreaterThan(20);
    expect(await attempt(undefined, start)).toMatchObject({ ok: true });
    expect(fields(await confirmSecondFactor(editor, { code: codeAt(secret, after(300)) }, here, start))).toEqual(["code"]);
    expect(await ownSecondFactor(editor)).toBeNull();
    const codes = value(await confirmSecondFactor(editor, { code: codeAt(secret, start) }, here, start));
    expect(await ownSecondFactor(editor)).toEqual({ since: start, codesLeft: codes.length });
    const kept = JSON.stringify([await db().secondFactor.findMany(), await db().recoveryCode.findMany(), await db().auditEvent.findMany({ select: { detail: true } })]);
    for (const open of [secret, ...codes, ...codes.map((code) => code.replaceAll("-", ""))]) expect(kept).not.toContain(open);
    expect([await events("user.second-factor-begun"), await events("user.second-factor-on")]).toEqual([1, 1]);
  });

  it("signs out the other browsers, which were let in without", async () => {
    const [mine, other] = [await attempt(undefined, start), await attempt(undefined, start)];
    if (!mine.ok || !other.ok) throw new Error("was refused");
    const { secret } = value(await beginSecondFactor(editor));
    value(await confirmSecondFactor(editor, { code: codeAt(secret, start) }, { ...here, sessionId: mine.sessionId }, start));
    expect([await liveSession(mine.sessionId, start), await liveSession(other.sessionId, start)]).toEqual([expect.anything(), null]);
  });

  it("is done once, and guessing the first code is throttled", async () => {
    const { secret } = await enrol();
    expect((await beginSecondFactor(editor)).ok).toBe(false);
    expect((await confirmSecondFactor(editor, { code: codeAt(secret, after(60)) }, here, after(60))).ok).toBe(false);
    await db().signInFailure.deleteMany();
    await db().secondFactor.deleteMany();
    const again = value(await beginSecondFactor(editor));
    for (let n = 0; n < limits.login; n++) await confirmSecondFactor(editor, { code: "000000" }, here, after(61));
    expect(fields(await confirmSecondFactor(editor, { code: codeAt(again.secret, after(61)) }, here, after(61)))).toEqual(["code"]);
    expect(await ownSecondFactor(editor)).toBeNull();
  });
});

describe("signing in with it", () => {
  it("asks for the code after the right password only, and takes it", async () => {
    const { secret } = await enrol();
    expect(await attempt(undefined, after(60), "not the password")).toEqual({ ok: false, refusal: { reason: "wrong" } });
    expect(await attempt(codeAt(secret, after(60)), after(60), "not the password")).toEqual({ ok: false, refusal: { reason: "wrong" } });
    expect(await attempt(undefined, after(60))).toEqual(missing);
    expect(await attempt(codeAt(secret, after(60)), after(60))).toMatchObject({ ok: true });
  });

  it("takes no code twice, nor one before the latest", async () => {
    const { secret } = await enrol();
    expect(await attempt(codeAt(secret, start), after(20))).toEqual(wrong);
    expect(await attempt(codeAt(secret, after(60)), after(60))).toMatchObject({ ok: true });
    expect(await attempt(codeAt(secret, after(60)), after(61))).toEqual(wrong);
    expect(await attempt(codeAt(secret, after(30)), after(61))).toEqual(wrong);
    expect(await attempt(codeAt(secret, after(90)), after(61))).toMatchObject({ ok: true });
  });

  it("lets one in of many who bring the same code at the same moment", async () => {
    const { secret, codes } = await enrol();
    for (const code of [codeAt(secret, after(60)), codes[0]]) {
      const outcomes = await Promise.all(Array.from({ length: 4 }, () => attempt(code, after(60))));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  it("takes each recovery code once, on record", async () => {
    const { codes } = await enrol();
    expect(await attempt(codes[3]?.toUpperCase(), after(60))).toMatchObject({ ok: true });
    expect(await attempt(codes[3], after(61))).toEqual(wrong);
    expect(await events("user.signed-in-by-recovery-code")).toBe(1);
    expect(await ownSecondFactor(editor)).toMatchObject({ codesLeft: codes.length - 1 });
  });

  it("counts guesses of codes with those of passwords; knowing the password does not clear them", async () => {
    const { secret } = await enrol();
    await attempt(undefined, after(60), "not the password");
    for (let n = 1; n < limits.login; n++) {
      expect(await attempt(undefined, after(60))).toEqual(missing);
      expect(await attempt("000000", after(60))).toEqual(wrong);
    }
    expect(await attempt("000000", after(60))).toMatchObject({ refusal: { reason: "wait" } });
    expect(await attempt(codeAt(secret, after(60)), after(60))).toMatchObject({ refusal: { reason: "wait" } });
    expect(await attempt(codeAt(secret, after(960)), after(960))).toMatchObject({ ok: true });
    expect(await events("user.code-refused")).toBe(limits.login - 1);
  });

  it("is not open with another person's seal", async () => {
    const { secret } = await enrol();
    const other = await makePerson("EDITOR");
    const { secret: sealed } = await db().secondFactor.findUniqueOrThrow({ where: { userId: editor.id } });
    await db().secondFactor.create({ data: { userId: other.id, secret: sealed, confirmedAt: start } });
    expect(await signIn({ login: other.login, password: other.password, code: codeAt(secret, after(60)), address: "", userAgent: "" }, after(60))).toEqual(wrong);
  });
});

describe("turning it off, or making recovery codes anew", () => {
  it("needs password and code", async () => {
    const { secret, codes } = await enrol();
    const proof = { password: editor.password, code: codeAt(secret, after(60)) };
    for (const change of [endSecondFactor, renewRecoveryCodes]) {
      expect(fields(await change(editor, { ...proof, password: "wrong" }, here, after(60)))).toEqual(["password"]);
      expect(fields(await change(editor, { ...proof, code: "000000" }, here, after(60)))).toEqual(["code"]);
    }
    const renewed = value(await renewRecoveryCodes(editor, proof, here, after(60)));
    expect(await attempt(codes[0], after(61))).toEqual(wrong);
    value(await endSecondFactor(editor, { ...proof, code: renewed[0] ?? "" }, here, after(62)));
    expect(await attempt(undefined, after(63))).toMatchObject({ ok: true });
    expect(await db().recoveryCode.count({ where: { userId: editor.id } })).toBe(0);
    expect([await events("user.recovery-codes-made"), await events("user.second-factor-off")]).toEqual([1, 1]);
  });

  it("is throttled like signing in", async () => {
    const { secret } = await enrol();
    for (let n = 0; n < limits.login; n++) await endSecondFactor(editor, { password: editor.password, code: "000000" }, here, after(60));
    expect(fields(await endSecondFactor(editor, { password: editor.password, code: codeAt(secret, after(60)) }, here, after(60)))).toEqual(["password"]);
    expect(await attempt(codeAt(secret, after(60)), after(60))).toMatchObject({ refusal: { reason: "wait" } });
  });
});

describe("an administrator's reset", () => {
  it("takes it away and ends the sessions, on record; one's own is not reset so", async () => {
    const { secret } = await enrol();
    const session = await attempt(codeAt(secret, after(60)), after(60));
    if (!session.ok) throw new Error("was refused");
    value(await resetSecondFactor(boss, { userId: editor.id }));
    expect(await liveSession(session.sessionId, after(61))).toBeNull();
    expect(await attempt(undefined, after(62))).toMatchObject({ ok: true });
    expect(await events("user.second-factor-reset")).toBe(1);
    expect((await resetSecondFactor(boss, { userId: boss.id })).ok).toBe(false);
  });
});

describe("a role that must use it", () => {
  it("lets who has none do nothing else, from the next request on, until they have one", async () => {
    const session = await attempt(undefined, start);
    if (!session.ok) throw new Error("was refused");
    const mustEnrol = async () => (await liveSession(session.sessionId, start))?.mustEnrol;
    expect(await mustEnrol()).toBe(false);
    await saveSettings(boss, { ...defaultSettings, secondFactorRoles: ["ADMINISTRATOR"] });
    expect(await mustEnrol()).toBe(false);
    await saveSettings(boss, { ...defaultSettings, secondFactorRoles: ["ADMINISTRATOR", "EDITOR"] });
    expect(await mustEnrol()).toBe(true);
    const { secret } = value(await beginSecondFactor(editor));
    expect(await mustEnrol()).toBe(true);
    value(await confirmSecondFactor(editor, { code: codeAt(secret, start) }, { ...here, sessionId: session.sessionId }, start));
    expect(await mustEnrol()).toBe(false);
  });
});
