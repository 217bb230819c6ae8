import { readFileSync } from "node:fs";
import { parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import { nothingLeftOut } from "./blocks";
import { clean } from "./clean";
import { toHtml } from "./to-html";
import type { Piece } from "./tree";

function fromParsed(node: DefaultTreeAdapterTypes.Element): Piece {
  const children = node.childNodes.flatMap((child): Piece["children"] => ("value" in child ? [child.value] : "attrs" in child ? [fromParsed(child)] : []));
  return { name: node.tagName, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), children };
}
const read = (html: string) => clean(fromParsed(parse(html).childNodes.find((node) => "attrs" in node)!));
const html = (source: string) => toHtml(read(source).blocks, ({ address, caption }) => (caption ? `${address} ${caption}` : address)).replaceAll(/(?=<(p|h\d|ul|ol|table|blockquote|hr|figure)\b)/g, "\n").trim();
const fixture = (name: string) => readFileSync(new URL(`../../../tests/fixtures/paste/${name}.html`, import.meta.url), "utf8");
const fromWeChat = fixture("wechat");

describe("an article of WeChat", () => {
  it("keeps its words, headings, lists, links and pictures", () => expect(html(fromWeChat)).toMatchSnapshot());
  it("loses what nobody sees, and says how much", () =>
    expect(read(fromWeChat).left).toEqual({ ...nothingLeftOut, hiddenTexts: 3, hiddenLinks: 3, badLinks: 0, ornaments: 2, media: 1 }));
});

describe("a page of the web", () => {
  it("keeps headings, lists, tables, quotes, links and pictures with their captions", () => expect(html(fixture("web"))).toMatchSnapshot());
  it("loses what nobody sees", () => expect(read(fixture("web")).left).toEqual({ ...nothingLeftOut, hiddenTexts: 1, hiddenLinks: 0, badLinks: 2, ornaments: 2, media: 0 }));
});

it("a text of Word keeps headings, links and tables, and the places of its pictures", () => expect(html(fixture("word"))).toMatchSnapshot());

describe("what is hidden", () => {
  it.each([
    "display: none", "visibility: hidden", "opacity: 0", "opacity:0.0 !important", "font-size: 0", "font-size:0.5px", "position:fixed; top:-500px", "text-indent: -9999px",
    "height:0;overflow:hidden", "width: 1px; overflow: hidden", "clip: rect(0, 0, 0, 0)", "clip-path: inset(100%)", "transform: scale(0)", "mso-hide:all", "color: rgba(0, 0, 0, 0)",
  ])("goes: %s", (style) => expect(html(`<p>看得见<span style="${style}">看不见<a href="https://a.example">链接</a></span></p>`)).toBe("<p>看得见</p>"));

  it.each(["opacity: 0.5", "font-size: 12px", "font-size: 0.9em", "visibility: visible", "text-indent: 2em", "line-height: 0", "height: 0", "color: #fff; background: #1f4e79", "color:transparent;-webkit-background-clip:text", "margin-left: -8px"])(
    "stays: %s", (style) => expect(html(`<p style="${style}">看得见</p>`)).toBe("<p>看得见</p>"));

  it.each([
    `<span style="color:#fff">看不见</span>`, `<span style="color: rgb(255, 255, 255)">看不见</span>`, `<span style="color:rgba(255,255,255,1)">看不见</span>`,
    `<font color="white">看不见</font>`, `<span style="color:#ffffff"><i>看不见</i></span>`, `<span style="color:#fefefe;background-color:white">看不见</span>`,
    `<span style="background:#1f4e79"><span style="color:#1F4E79">看不见</span></span>`, `<span style="background:black"><span style="color:#fff;background:#fff none repeat">看不见</span></span>`,
  ])("is text in the colour of what lies behind it: %s", (unseen) => {
    expect(html(`<p>看得见${unseen}</p>`)).toBe("<p>看得见</p>");
    expect(read(`<p>看得见${unseen}</p>`).left.hiddenTexts).toBe(1);
  });

  it.each([
    `<section style="background-color:#1f4e79"><p style="color:#fff">看得见</p></section>`, `<section style="background:url(a.png) #fff"><p style="color:#fff">看得见</p></section>`,
    `<section style="background:rgba(0,0,0,.5)"><p style="color:#fff">看得见</p></section>`, `<section style="background:darkgreen"><p style="color:white">看得见</p></section>`,
    `<p style="color:#fff"><span style="color:#333">看得见</span></p>`, `<p style="color:#fff;text-shadow:0 0 2px #000">看得见</p>`,
    `<p style="color:black;background:transparent">看得见</p>`,
  ])("is not white text on something dark: %s", (seen) => expect(html(seen)).toBe("<p>看得见</p>"));

  it("is not the white head of a dark row", () =>
    expect(html(`<table><thead style="background:navy"><tr><th style="color:#fff">项目</th><th bgcolor="#000" style="color:#fff">数</th></tr></thead></table>`).replaceAll("\n", "")).toContain("<th><p>项目</p></th><th><p>数</p></th>"));

  it("is also a link without a word", () => {
    const { left } = read(`<p>一<a href="https://spam.example"> </a>二<a href="https://spam.example">，</a>三</p>`);
    expect(left.hiddenLinks).toBe(2);
    expect(html(`<p>一<a href="https://spam.example">，</a>三</p>`)).toBe("<p>一，三</p>");
  });
});

it.each([
  `<del cite="mailto:x" datetime="2026-01-01">旧话</del>`,
  `<span class="msoDel"><s>旧话</s></span>`,
  `<span style="mso-revision:deleted"><strike>旧话</strike></span>`,
])("leaves out what a tracked change took away: %s", (deleted) => {
  const source = `<p>居民${deleted}<span class="msoIns"><ins>新话</ins></span>，<s>划线</s></p>`;
  expect(html(source)).toBe("<p>居民新话，划线</p>");
  expect(read(source).left).toEqual({ ...nothingLeftOut, deletions: 1 });
});

it("takes several breaks for the end of a paragraph, and typed indents and invisible characters away", () =>
  expect(html("<div>　　一\u200b段<br>　换行<br>&nbsp;<br>二段</div>")).toBe("<p>一段<br>换行</p>\n<p>二段</p>"));

it("makes no headings of bold lines where they are no larger, or sentences", () => {
  const lines = `<p style="font-size:16px">正文正文正文正文正文正文正文正文</p><p style="font-size:16px"><b>一样大</b></p><p style="font-size:20px"><b>这是一句话。</b></p>`;
  expect(html(lines)).not.toContain("<h2>");
});

it("cannot be led out of an attribute or a text", () =>
  expect(html(`<p>&lt;img src=x onerror=alert(1)&gt;</p><a href='https://a.example/"onmouseover="x'>甲</a><img src='https://a.example/"><script>'>`)).not.toMatch(/<(script|img)|"onmouseover/));

it("figures above and below the line stay what they are, and advertising goes with its words", () => {
  const pasted = read('<p>共100m<sup>2</sup>，CO<sub>2</sub>少了<a href="http://bet365-vip.xyz/?aff=9">赢大奖</a>，见<sup>[1]</sup><a href="https://example.com/a?utm_source=word">通知</a>。</p>');
  expect(JSON.stringify(pasted.blocks)).toContain("共100m²，CO₂少了，见[1]");
  expect(JSON.stringify(pasted.blocks)).toContain('"https://example.com/a"');
  expect(pasted.left).toEqual({ ...nothingLeftOut, advertising: 1 });
});
