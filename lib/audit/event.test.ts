import { describe, expect, it } from "vitest";
import { toEntry, toText } from "./event.ts";
import type { Row } from "./event.ts";
import { actionName, actions, auditFilterSchema, filterQuery } from "./schema.ts";

const row = (over: Partial<Row>): Row => ({
  id: 7n, at: new Date("2026-11-22T08:00:00Z"), actorId: 1, actor: { name: "张三" }, action: "article.published", subjectType: "article", subjectId: 3, detail: {}, ...over,
});
const names = new Map([
  ["article 3", { name: "楼道议事会开了", page: "/editor/articles/3" }],
  ["place 5", { name: "柳岸社区", page: "/editor/places/5" }],
  ["User 2", { name: "李四", page: null }],
]);
const told = (over: Partial<Row>) => toText(toEntry(row(over), names));
const lines = (over: Partial<Row>) => toEntry(row(over), names).lines;

describe("the sentence of an event", () => {
  it("says what was done with what, by its name today", () => {
    expect(told({})).toBe("发布了稿件《楼道议事会开了》");
    expect(toEntry(row({}), names)).toMatchObject({ who: "张三", did: ["发布了稿件", ""], subject: { page: "/editor/articles/3" } });
  });
  it("calls what is gone what the event says, and leads nowhere", () => {
    expect(told({ action: "article.deleted", subjectId: 9, detail: { title: "没写完的" } })).toBe("删除了草稿《没写完的》");
    expect(told({ action: "photo.deleted", subjectType: "photo", subjectId: 9, detail: { hash: "0", caption: "" } })).toBe("删除了图片（无名称）");
    expect(toEntry(row({ subjectId: 9 }), names).subject.page).toBeNull();
  });
  it("keeps the name of an action that is no longer used", () => expect(told({ action: "article.telegraphed" })).toBe("做了“article.telegraphed”：《楼道议事会开了》"));
  it("tells the system from somebody who was not let in", () => {
    expect(toEntry(row({ actor: null, actorId: null, action: "demo.begun" }), names).who).toBe("系统");
    const refused = toEntry(row({ actor: null, actorId: null, action: "user.sign-in-refused", subjectType: "User", subjectId: 0 }), names);
    expect(refused.who + toText(refused)).toBe("未登录的人登录“不存在的账号”，没有成功");
  });
  it.each(actions)("stands for %s", (action) => expect(actionName(action)).not.toMatch(/[a-z{}]/));
});

describe("what stands beside an event", () => {
  it("calls the note of a permitted source what its form calls it", () =>
    expect(lines({ action: "source.added", subjectType: "source", subjectId: 1, detail: { note: "许可证1号" } })).toEqual(["备注：许可证1号"]));
  it("names roles, places and people", () =>
    expect(lines({ action: "user.role-granted", subjectType: "User", subjectId: 2, detail: { role: "EDITOR", channelId: null, placeId: 5 } })).toEqual(["角色：编辑", "地方：柳岸社区"]));
  it("says what was so before an edit, also where there was nothing", () =>
    expect(lines({ action: "place.edited", subjectType: "place", subjectId: 5, detail: { name: "柳岸", summary: "" } })).toEqual(["原名称：柳岸", "原简介：（空）"]));
  it("shows before and after where both are on record", () => {
    expect(lines({ action: "user.renamed", subjectType: "User", subjectId: 2, detail: { from: "李思", to: "李四" } })).toEqual(["李思 → 李四"]);
    expect(lines({ action: "article.correction-changed", detail: { before: "三人", text: "四人" } })).toEqual(["三人 → 四人"]);
  });
  it("leaves out what only machines read", () =>
    expect(lines({ action: "photo.replaced", detail: { from: "0".repeat(64), to: "1".repeat(64), revisionId: 4, kind: "GONE" } })).toEqual([]));
});

describe("the filter", () => {
  it("takes what it does not understand for not given, and keeps the rest", () =>
    expect(auditFilterSchema.parse({ q: " 楼道 ", person: "x", kind: "moon", action: "article.saved", from: "2026-13-01", until: "2026-11-22", before: "1;--" })).toEqual({
      q: "楼道", person: undefined, kind: undefined, action: "article.saved", from: undefined, until: "2026-11-22", before: undefined,
    }));
  it("goes into an address without what is not given", () =>
    expect(String(filterQuery(auditFilterSchema.parse({ q: "a", person: "2" })))).toBe("q=a&person=2"));
});
