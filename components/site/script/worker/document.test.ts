import { expect, it } from "vitest";
import { listed, marked, timeOf, titleOf, viewOf } from "./document.ts";

const at = new Date(2026, 10, 22, 9, 5).getTime();
const html = `<!DOCTYPE html><html lang="zh-Hans" data-size="large" data-colours="system"><head><title>电梯 &amp; 楼道 - 门口 - 比邻</title></head><body><p hidden="" data-kept="" class="a">{time} 存下</p><p data-kept-none="">没有</p><ul data-kept-list="" class="b"></ul></body></html>`;

it("knows a page's name and the view it was made for", () => {
  expect(titleOf(html)).toBe("电梯 &amp; 楼道 - 门口");
  expect(viewOf(html)).toBe('data-size="large" data-colours="system"');
});

it("marks a kept page plainly", () => {
  expect(timeOf(at)).toBe("11月22日 09:05");
  expect(marked(html, at)).toContain('<p data-kept="" class="a">11月22日 09:05 存下</p>');
});

it("lists what is kept, or says that nothing is", () => {
  const page = listed(html, [{ path: "/places/a?after=1&x=2", title: "甲 &amp; 乙", at }]);
  expect(page).toContain('<ul data-kept-list="" class="b"><li><a href="/places/a?after=1&amp;x=2">甲 &amp; 乙</a> <time>11月22日 09:05</time></li></ul>');
  expect(page).toContain('<p hidden="">没有</p>');
  expect(listed(html, [])).toBe(html);
});
