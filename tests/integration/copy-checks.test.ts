import { describe, expect, it } from "vitest";
import { checkArticle } from "../../lib/copy-checks/check-article.ts";
import { copyLists } from "../../lib/copy-checks/editor-queries.ts";
import type { CheckedText } from "../../lib/copy-checks/finding.ts";
import { ignoreFinding } from "../../lib/copy-checks/ignore-finding.ts";
import { linesOf, listsFromForm } from "../../lib/copy-checks/lines.ts";
import { saveCopyLists } from "../../lib/copy-checks/save-lists.ts";
import { checkSchema, copyListsSchema, noLists } from "../../lib/copy-checks/schema.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed } from "../../lib/errors.ts";
import { makeArticle } from "../factories/articles.ts";
import { makeInitiative } from "../factories/initiatives.ts";
import { makePerson } from "../factories/person.ts";

const prose = (...texts: string[]): CheckedText[] => texts.map((text, index) => ({ id: String(index), text, setting: "prose" }));

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("the site's lists", () => {
  const typed = { words: "军山街=军山街道\n\n", people: "李建国 ＝ 军山街道党工委书记", sensitive: "钉子户=未签约居民#带有贬义\n盲流\n刁民#带有#贬义" };

  it("are read from lines and written back", () => {
    const lists = copyListsSchema.parse(listsFromForm(form(typed)));
    expect(lists).toEqual({
      words: [{ wrong: "军山街", right: "军山街道" }],
      people: [{ name: "李建国", post: "军山街道党工委书记" }],
      sensitive: [
        { term: "钉子户", instead: "未签约居民", reason: "带有贬义" },
        { term: "盲流", instead: "", reason: "" },
        { term: "刁民", instead: "", reason: "带有#贬义" },
      ],
    });
    expect(listsFromForm(form(linesOf(lists)))).toEqual(lists);
  });

  it.each([
    ["words", "军山街"],
    ["words", "=军山街道"],
    ["words", "甲=甲"],
    ["people", "李建国"],
    ["people", "李=书记"],
    ["sensitive", "#没有词"],
  ])("refuse %s of %s", (field, line) => {
    const issues = copyListsSchema.safeParse(listsFromForm(form({ [field]: line }))).error?.issues ?? [];
    expect(issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it("are saved by administrators and editors in chief, on record, and by nobody else", async () => {
    const lists = copyListsSchema.parse(listsFromForm(form(typed)));
    const chief = await makePerson("EDITOR_IN_CHIEF");
    await saveCopyLists(await makePerson("ADMINISTRATOR"), noLists);
    await saveCopyLists(chief, lists);
    for (const role of ["CORRESPONDENT", "EDITOR"] as const) await expect(saveCopyLists(await makePerson(role), noLists)).rejects.toThrow(NotAllowed);
    expect(await copyLists()).toEqual(lists);
    expect(await db().auditEvent.count({ where: { actorId: chief.id, action: "copy-lists.saved" } })).toBe(1);

    const { articleId } = await makeArticle(chief);
    const found = await checkArticle(chief, { articleId, texts: prose("钉子户李健国"), initiativeIds: [] });
    expect(found.map(({ kind, suggestion }) => [kind, suggestion])).toEqual([["sensitive", "未签约居民"], ["name", "李建国"]]);
  });
});

describe("a finding", () => {
  const texts = prose("工作已布署。", "居民的的意见");

  it("that is ignored stays so for everybody, in this article only, until it is restored", async () => {
    const [editor, other] = [await makePerson("EDITOR"), await makePerson("EDITOR")];
    const [{ articleId }, another] = [await makeArticle(editor), await makeArticle(editor)];
    const states = async (id: number) => (await checkArticle(other, { articleId: id, texts, initiativeIds: [] })).map(({ kind, ignored }) => [kind, ignored]);
    const which = { articleId, kind: "wrongWord", about: "布署" } as const;

    await ignoreFinding(editor, { ...which, ignored: true });
    await ignoreFinding(other, { ...which, ignored: true });
    expect(await states(articleId)).toEqual([["wrongWord", true], ["repeated", false]]);
    expect(await states(another.articleId)).toEqual([["wrongWord", false], ["repeated", false]]);
    await ignoreFinding(other, { ...which, ignored: false });
    expect(await states(articleId)).toEqual([["wrongWord", false], ["repeated", false]]);
    const events = await db().auditEvent.findMany({ where: { subjectType: "article", subjectId: articleId, action: { startsWith: "article.finding" } }, orderBy: { id: "asc" } });
    expect(events.map(({ action }) => action)).toEqual(["article.finding-ignored", "article.finding-ignored", "article.finding-restored"]);
  });

  it("is nobody else's business", async () => {
    const [owner, stranger] = [await makePerson("CORRESPONDENT"), await makePerson("CORRESPONDENT")];
    const { articleId } = await makeArticle(owner);
    await expect(checkArticle(stranger, { articleId, texts, initiativeIds: [] })).rejects.toThrow(NotAllowed);
    await expect(ignoreFinding(stranger, { articleId, kind: "wrongWord", about: "布署", ignored: true })).rejects.toThrow(NotAllowed);
  });

  it("goes with its article", async () => {
    const editor = await makePerson("EDITOR");
    const { articleId } = await makeArticle(editor);
    await ignoreFinding(editor, { articleId, kind: "wrongWord", about: "布署", ignored: true });
    await db().article.delete({ where: { id: articleId } });
    expect(await db().articleIgnoredFinding.count({ where: { articleId } })).toBe(0);
  });
});

it("holds numbers against the records of the initiatives that the article names", async () => {
  const editor = await makePerson("EDITOR");
  const initiative = await makeInitiative(editor, "加装电梯44部。");
  const { articleId, revisionId } = initiative.report;
  const source = { articleId, quotedFromId: revisionId, quote: "加装电梯44部。" };
  await db().figure.create({
    data: { initiativeId: initiative.id, metric: "电梯", value: 44, unit: "部", qualifier: "OVER", asOf: new Date("2023-04-01"), precision: "MONTH", ...source },
  });
  const check = (initiativeIds: number[]) => checkArticle(editor, { articleId, texts: prose("街道加装电梯46部"), initiativeIds });
  expect(await check([])).toEqual([]);
  expect(await check([initiative.id])).toMatchObject([
    { kind: "figure", was: "46", suggestion: "44", href: `/initiatives/${initiative.slug}`, reason: "“楼道议事会”的电梯，记录为44余部（2023年4月）" },
  ]);
});

it("takes no more than an article can hold", () => {
  const base = { articleId: 1, initiativeIds: [] };
  expect(checkSchema.safeParse({ ...base, texts: prose("甲".repeat(20_000)) }).success).toBe(true);
  expect(checkSchema.safeParse({ ...base, texts: prose("甲".repeat(20_001)) }).success).toBe(false);
  expect(checkSchema.safeParse({ ...base, texts: [], articleId: 0 }).success).toBe(false);
});
