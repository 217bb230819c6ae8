import { describe, expect, it } from "vitest";
import { strip } from "./strip.ts";

describe("strip", () => {
  it("takes out the framework's scripts, preloads and marks", async () => {
    const html = `<!DOCTYPE html><html><head><link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/><script src="/a.js" async=""></script></head><body><!--$--><p>居委会 &amp; 街道</p><!--/$--><script>self.__next_f.push([1,"<p>"])</script></body></html>`;
    expect(await strip(html)).toBe(
      `<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/></head><body><p>居委会 &amp; 街道</p></body></html>`,
    );
  });

  it("keeps structured data and what is marked to stay", async () => {
    const html = `<script type="application/ld+json">{"@type":"NewsArticle"}</script><script data-keep="" src="/reader.js"></script>`;
    expect(await strip(html)).toBe(html);
  });

  it("leads to our script as it was built", async () => {
    const scriptAddress = (src: string) => src.replace(".js", "-a1.js");
    expect(await strip(`<script data-keep="" src="/script/main.js"></script>`, { scriptAddress })).toBe(`<script data-keep="" src="/script/main-a1.js"></script>`);
  });

  it("keeps preloads that are not scripts", async () => {
    const html = `<link rel="preload" as="image" href="/photos/a/640.webp">`;
    expect(await strip(html)).toBe(html);
  });
});
