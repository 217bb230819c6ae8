import { expect, it } from "vitest";
import { compose } from "./letter.ts";
import type { Letter } from "./letter.ts";

const site = { siteName: "比邻", siteUrl: "https://news.example.cn" };
const letter: Letter = {
  subject: "李四退回了《楼道\n议事会》",
  hello: "张三，您好。",
  parts: [{ heading: "退回", lines: [{ text: "《<b>甲 & 乙</b>》", href: "/editor/notices/7" }] }],
  action: { label: "打开看看", href: "/editor/notices/7" },
  choosable: true,
};

it("has a subject of one line that names the site", () => expect(compose(letter, site).subject).toBe("【比邻】李四退回了《楼道 议事会》"));

it("leads to whole addresses, in text and in HTML", () => {
  const { text, html } = compose(letter, site);
  expect(text).toContain("打开看看：\nhttps://news.example.cn/editor/notices/7");
  expect(text).toContain("https://news.example.cn/editor/account#mail");
  expect(html).toContain('<a href="https://news.example.cn/editor/notices/7"');
});

it("takes nobody's words for markup, and nothing from elsewhere", () => {
  const { html } = compose(letter, site);
  expect(html).toContain("《&lt;b&gt;甲 &amp; 乙&lt;/b&gt;》");
  expect(html).not.toMatch(/<img|url\(|src=/);
});

it("speaks of choices only where there are any", () => expect(compose({ ...letter, choosable: false }, site).text).not.toContain("#mail"));
