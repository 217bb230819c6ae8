import { describe, expect, it } from "vitest";
import { askerOf, heardFor, idleAfter, isOpen, mayPickUp, mayTake, othersOf, presenceFor } from "./presence.ts";
import type { OpenPage } from "./presence.ts";

const now = new Date("2026-11-22T06:00:00Z");
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const people: Record<number, string> = { 1: "王编辑", 2: "李编辑", 3: "陈通讯员" };

/** A page named after its person: 1 is that of the first, 1b their second one. */
function page(id: string, change: Partial<OpenPage> = {}): OpenPage {
  const userId = Number.parseInt(id, 10);
  return { id, userId, name: people[userId] ?? "", seenAt: now, wroteAt: null, penAt: null, askedAt: null, ...change };
}
const writing = { penAt: ago(60_000), wroteAt: ago(2000) };
const idle = { penAt: ago(idleAfter * 2), wroteAt: ago(idleAfter) };

describe("isOpen", () => {
  it("as long as it was heard of lately", () => expect(isOpen(page("1", { seenAt: ago(heardFor) }), now)).toBe(true));
  it("not when nothing came from it any more", () => expect(isOpen(page("1", { seenAt: ago(heardFor + 1) }), now)).toBe(false));
  it("which is less than a minute", () => expect(heardFor).toBeLessThan(60_000));
});

describe("the pen", () => {
  it("nobody's is picked up by whoever writes", () => expect(mayPickUp(1, [page("1"), page("2")])).toBe(true));
  it("another's is not, however long it lies there", () => expect(mayPickUp(1, [page("1"), page("2", idle)])).toBe(false));
  it("one's own goes along to another window", () => expect(mayPickUp(1, [page("1"), page("1b", writing)])).toBe(true));
  it("is not taken from somebody who writes", () => expect(mayTake(1, [page("1"), page("2", writing)], now)).toBe(false));
  it("may be taken from somebody who stopped", () => expect(mayTake(1, [page("1"), page("2", idle)], now)).toBe(true));
  it("whoever just got it has time to begin", () => expect(mayTake(1, [page("1"), page("2", { penAt: ago(1000), wroteAt: ago(idleAfter * 3) })], now)).toBe(false));
  it("goes to who asked first", () => {
    const pages = [page("1", writing), page("3", { askedAt: ago(1000) }), page("2", { askedAt: ago(5000) })];
    expect(askerOf(pages)?.name).toBe("李编辑");
  });
  it("the holder's other window asks for nothing", () => expect(askerOf([page("1", writing), page("1b", { askedAt: ago(1) })])).toBeNull());
});

describe("othersOf", () => {
  it("nobody where one is alone, with however many windows", () => expect(othersOf(1, [page("1"), page("1b", writing)], now)).toEqual([]));
  it("each person once, who writes first", () =>
    expect(othersOf(1, [page("1"), page("3"), page("2"), page("2b", writing)], now)).toEqual([
      { userId: 2, name: "李编辑", doing: "writing" },
      { userId: 3, name: "陈通讯员", doing: "open" },
    ]));
  it("who stopped writing only has it open", () => expect(othersOf(1, [page("2", idle)], now)).toEqual([{ userId: 2, name: "李编辑", doing: "open" }]));
});

describe("presenceFor", () => {
  const of = (me: string, ...pages: OpenPage[]) => presenceFor({ userId: Number.parseInt(me, 10), page: me }, { headId: 7, mark: "" }, pages, now);
  it("alone there is nothing to tell", () =>
    expect(of("1", page("1"))).toEqual({ headId: 7, mark: "", others: [], ownWindow: false, pen: null, askedBy: null, asking: false }));
  it("tells the holder who asks, and the asker that it waits", () => {
    const pages = [page("1", writing), page("2", { askedAt: ago(1000) }), page("3")];
    expect(of("1", ...pages)).toMatchObject({ pen: { holder: "here", idleMinutes: null }, askedBy: "李编辑", asking: false });
    expect(of("2", ...pages)).toMatchObject({ pen: { holder: "other", name: "王编辑" }, askedBy: null, asking: true });
    expect(of("3", ...pages)).toMatchObject({ pen: { holder: "other" }, askedBy: null, asking: false });
  });
  it("tells one's own second window as such", () =>
    expect(of("1", page("1"), page("1b", writing))).toMatchObject({ others: [], ownWindow: true, pen: { holder: "ownWindow" } }));
  it("says for how many minutes the pen has lain there", () => expect(of("1", page("1"), page("2", idle)).pen?.idleMinutes).toBe(3));
});
