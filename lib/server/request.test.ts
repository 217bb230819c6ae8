import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { isRead } from "./request.ts";

const asked = (headers: Record<string, string>, method = "GET") => isRead({ method, headers } as unknown as IncomingMessage);
const browser = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0";

describe("isRead", () => {
  it("by somebody with a browser, or with none that we know", () => {
    expect(asked({ "user-agent": browser })).toBe(true);
    expect(asked({})).toBe(true);
  });
  it.each([
    "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Sogou web spider/4.0(+http://www.sogou.com/docs/help/webmasters.htm#07)",
    "SomeCrawler/1.0",
  ])("not by %s", (agent) => expect(asked({ "user-agent": agent })).toBe(false));
  it("not what is only asked whether it is there, or made ready", () => {
    expect(asked({ "user-agent": browser }, "HEAD")).toBe(false);
    expect(asked({ "user-agent": browser, "sec-purpose": "prefetch;prerender" })).toBe(false);
  });
});
