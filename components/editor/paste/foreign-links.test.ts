import { expect, it } from "vitest";
import { isAdvertising, withoutTracking } from "./foreign-links";

it.each([
  ["http://bet365-vip.xyz/?aff=99", "点这里", true],
  ["https://shop.example/?affid=7", "买一件", true],
  ["https://example.com/a", "赢大奖", true],
  ["https://www.gov.cn/zhengce/1.htm", "打击博彩的通知", false],
  ["https://www.people.com.cn/a", "老旧小区改造", false],
  ["https://news.example/vipassana", "静坐", false],
  ["tel:110", "报警", false],
])("%s “%s” is advertising: %s", (href, words, is) => expect(isAdvertising(href, words)).toBe(is));

it.each([
  ["https://example.com/a?id=3&utm_source=word&spm=1.2", "https://example.com/a?id=3"],
  ["https://mp.weixin.qq.com/s?__biz=A&from=singlemessage", "https://mp.weixin.qq.com/s?__biz=A"],
  ["https://example.com/route?from=wuhan", "https://example.com/route?from=wuhan"],
  ["https://example.com/a?x=%E7%94%B2", "https://example.com/a?x=%E7%94%B2"],
  ["mailto:a@example.com", "mailto:a@example.com"],
])("%s leads to %s", (href, kept) => expect(withoutTracking(href)).toBe(kept));
