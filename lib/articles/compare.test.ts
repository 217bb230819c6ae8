import { describe, expect, it } from "vitest";
import { align, textLikeness } from "./align.ts";
import type { Block, PhotoUse } from "./body.ts";
import { compareBodies } from "./compare-blocks.ts";
import { compareWords } from "./compare-words.ts";
import type { Piece } from "./compare-words.ts";
import { compareDrafts, isSame } from "./compare.ts";
import type { Draft } from "./schema.ts";

/** As a dictionary would, for the few words of these tests. */
const cut = (text: string) => text.match(/居民|楼道|院子|议事|开会|\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [];
const marked = (pieces: Piece[] | null) => pieces?.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("") ?? null;
const paragraph = (text: string): Block => ({ type: "paragraph", line: [{ text }] });
const use = (photoId: number, over: Partial<PhotoUse> = {}): PhotoUse => ({ photoId, caption: null, credit: null, alt: null, ...over });
const photos = new Map([[1, { caption: "图说", credit: "署名", alt: "画面" }]]);
const bodies = (before: Block[], after: Block[]) => compareBodies({ version: 1, blocks: before }, { version: 1, blocks: after }, photos, cut);
/** Every row of the comparison as one line. */
const rows = (before: Block[], after: Block[]) =>
  bodies(before, after).map(({ same, parts }) => (same ? "=" : parts.map((part) => `${marked(part.before) ?? "－"} → ${marked(part.after) ?? "－"}`).join(" / ")));

describe("two texts by word", () => {
  it("mark the words that the other lacks", () => {
    const { before, after } = compareWords("居民在楼道议事", "居民在院子议事。", cut);
    expect([marked(before), marked(after)]).toEqual(["居民在[楼道]议事", "居民在[院子]议事[。]"]);
  });

  it("read two changes around one character as one", () => {
    const { before, after } = compareWords("楼道里议事", "院子里开会", cut);
    expect([marked(before), marked(after)]).toEqual(["[楼道里议事]", "[院子里开会]"]);
  });

  it("mark only what was put into a word, never half a character or number", () => {
    const compared = (before: string, after: string) => {
      const sides = compareWords(before, after, (text) => text.match(/八十年代修的|[^八]+|./gu) ?? []);
      return [marked(sides.before), marked(sides.after)];
    };
    expect(compared("楼是八十年代修的", "楼是八十年眼乙私下补的一句。代修的")).toEqual(["楼是八十年代修的", "楼是八十年[眼乙私下补的一句。]代修的"]);
    expect(compared("共12个", "共128个")).toEqual(["[共12个]", "[共128个]"]);
    expect(compared("好的", "好😀的")).toEqual(["好的", "好[😀]的"]);
  });

  it("give the texts back whole, also the same and the empty ones", () => {
    for (const [a, b] of [["一样的", "一样的"], ["", "居民"], ["A b，c\n居民", "A，居民 c"]] as const) {
      const { before, after } = compareWords(a, b, cut);
      expect([before.map(({ text }) => text).join(""), after.map(({ text }) => text).join("")]).toEqual([a, b]);
    }
    expect(compareWords("同", "同", cut).before).toEqual([{ text: "同", changed: false }]);
  });
});

describe("two sequences side by side", () => {
  const pair = (before: string[], after: string[]) =>
    align(before, after, (a, b) => a === b, textLikeness).map(({ before: a, after: b }) => `${a ?? "－"}|${b ?? "－"}`);

  it("pair what is the same, then what is alike, and leave the rest alone", () => {
    expect(pair(["甲甲甲", "居民说好事", "丁"], ["甲甲甲", "新的一段", "居民说坏事", "丁"])).toEqual(["甲甲甲|甲甲甲", "－|新的一段", "居民说好事|居民说坏事", "丁|丁"]);
    expect(pair(["一二三四"], ["五六七八"])).toEqual(["一二三四|－", "－|五六七八"]);
  });

  it("keep their order and lose nothing, however long the run", () => {
    const before = Array.from({ length: 80 }, (_, index) => `旧${index}`);
    const after = Array.from({ length: 80 }, (_, index) => `新${index}`);
    const pairs = align(before, after, (a, b) => a === b, textLikeness);
    expect(pairs.flatMap((one) => one.before ?? [])).toEqual(before);
    expect(pairs.flatMap((one) => one.after ?? [])).toEqual(after);
  });
});

describe("two bodies", () => {
  it("show a changed paragraph in its place, with added and removed ones around it", () => {
    expect(rows(
      [paragraph("开头。"), paragraph("居民在楼道里议事，说好。"), paragraph("结尾。")],
      [paragraph("开头。"), paragraph("插进来的一段话"), paragraph("居民在院子里议事，说好。")],
    )).toEqual(["=", "－ → [插进来的一段话]", "居民在[楼道]里议事，说好。 → 居民在[院子]里议事，说好。", "[结尾。] → －"]);
  });

  it("do not differ by the order of keys or by words that a picture has of its own", () => {
    expect(rows([{ type: "paragraph", line: [{ bold: true, text: "一" }] }], [{ line: [{ text: "一", bold: true }], type: "paragraph" }])).toEqual(["="]);
    expect(rows([{ type: "photo", photo: use(1) }], [{ type: "photo", photo: use(1, { caption: "图说", alt: "画面" }) }])).toEqual(["="]);
  });

  it("say what is said of a picture line by line; another picture is another block", () => {
    expect(rows([{ type: "photo", photo: use(1) }], [{ type: "photo", photo: use(1, { caption: "图说改了", credit: "" }) }]))
      .toEqual(["图说 → 图说[改了] / [署名] →  / 画面 → 画面"]);
    expect(bodies([{ type: "photo", photo: use(1) }], [{ type: "photo", photo: use(2) }]).map(({ before, after }) => [before !== null, after !== null])).toEqual([[true, false], [false, true]]);
    expect(bodies([{ type: "gallery", photos: [use(1), use(2)] }], [{ type: "gallery", photos: [use(1), use(2), use(3)] }])).toHaveLength(1);
  });

  it("tell a change of look from a change of words, and see where links lead", () => {
    expect(bodies([paragraph("小标题")], [{ type: "heading", level: 2, line: [{ text: "小标题" }] }])).toMatchObject([{ same: false, onlyLook: true }]);
    const link = (href: string): Block => ({ type: "paragraph", line: [{ text: "居民议事", href }] });
    expect(bodies([link("https://a.cn/")], [link("https://b.cn/")])[0]?.onlyLook).toBe(false);
  });

  it("compare lists and tables line by line", () => {
    const list = (...items: string[]): Block => ({ type: "list", ordered: false, items: items.map((text) => ({ line: [{ text }] })) });
    expect(rows([list("居民议事", "结果公示")], [list("居民开会", "结果公示", "再评估一次")])).toEqual(["· 居民[议事] → · 居民[开会] / · 结果公示 → · 结果公示 / － → [· 再评估一次]"]);
    const table = (...cells: string[]): Block => ({ type: "table", rows: [cells.map((text) => ({ line: [{ text }] }))] });
    expect(rows([table("楼道", "三")], [table("楼道", "五")])).toEqual(["楼道 ｜ [三] → 楼道 ｜ [五]"]);
  });
});

describe("two drafts", () => {
  const draft = (change: Partial<Draft>): Draft => ({
    slug: "a", kicker: "", title: "居民议事", subtitle: "", lead: "", source: "", reprint: false, originalTitle: "", originalUrl: "", dateline: "", responsibleEditor: "",
    contributors: [], channelId: null, placeIds: [], initiativeIds: [], topics: [], body: { version: 1, blocks: [] }, ...change,
  });
  const names = { channels: new Map([[4, "社区"]]), places: new Map([[1, "甲社区"], [2, "乙社区"]]), initiatives: new Map() };
  const compare = (before: Partial<Draft>, after: Partial<Draft>) => compareDrafts(draft(before), draft(after), { names, photos, cut });

  it("are the same where nothing differs", () => expect(isSame(compare({}, {}))).toBe(true));

  it("name every field that differs, ties by their names", () => {
    const { fields } = compare({ channelId: 4, placeIds: [1, 2] }, { title: "居民开会", placeIds: [2], contributors: [{ role: "REPORTER", name: "王五" }], slug: "b" });
    expect(fields.map(({ name, before, after }) => [name, marked(before), marked(after)])).toEqual([
      ["title", "居民[议事]", "居民[开会]"],
      ["slug", "[a]", "[b]"],
      ["contributors", "", "[记者 王五]"],
      ["channelId", "[社区]", ""],
      ["placeIds", "[甲社区、]乙社区", "乙社区"],
    ]);
  });
});
