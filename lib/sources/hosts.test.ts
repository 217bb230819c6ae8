import { describe, expect, it } from "vitest";
import { hostOf, isSharedByMany, isWithin, listedHost } from "./hosts.ts";

describe("the host of a link", () => {
  it.each([
    ["https://News.Example.com/a?b#c", "news.example.com"],
    ["http://news.example.com:8080/", "news.example.com"],
    ["https://permitted.example@elsewhere.example/", "elsewhere.example"],
    ["https://news.example.com./a", "news.example.com"],
    ["https://新闻.example/a", "xn--efvy88h.example"],
  ])("of %s is %s", (address, host) => expect(hostOf(address)).toBe(host));
  it.each(["", "news.example.com", "ftp://news.example.com/", "javascript:alert(1)", "mailto:a@example.com"])("%j has none", (address) => expect(hostOf(address)).toBeNull());
});

describe("a host on the list", () => {
  it.each([
    [" News.Example.com ".trim(), "news.example.com"],
    ["https://www.example.com/about", "www.example.com"],
    ["example.com/news", "example.com"],
  ])("%s is read as %s", (written, host) => expect(listedHost(written)).toBe(host));
  it.each(["", "localhost", "示例日报", "10.0.0.1", "ex ample.com", "2027-12-31"])("%j is none", (written) => expect(listedHost(written)).toBeNull());
  it.each(["gov.cn", "com.cn", "hb.cn", "com.hk"])("%s is everybody's", (host) => expect(isSharedByMany(host)).toBe(true));
  it.each(["www.gov.cn", "example.cn", "news.com"])("%s is somebody's", (host) => expect(isSharedByMany(host)).toBe(false));
});

describe("a link within a listed host", () => {
  it.each(["example.com", "www.example.com", "a.b.example.com"])("%s", (host) => expect(isWithin(host, "example.com")).toBe(true));
  it.each(["notexample.com", "example.com.evil.test", "com", "xample.com"])("not %s", (host) => expect(isWithin(host, "example.com")).toBe(false));
});
