import { expect, it } from "vitest";
import type { ReaderBlock } from "../articles/article.ts";
import { feedContent } from "./content.ts";

const html = (block: ReaderBlock) => feedContent([block], "https://example.org");
const picture = {
  file: { id: 1, hash: "ab", width: 3000, height: 2000, variants: { jpeg: [320, 1200, 1920], webp: [], avif: [] }, placeholder: "", focus: null, caption: "", credit: "", alt: "" },
  caption: "议事会现场", credit: "通讯员供图", alt: "几个人围坐",
};

it("writes marks, whole addresses and nothing that was not meant as markup", () => {
  const line = [{ text: "1 < 2 & \"三\"\n", bold: true as const }, { text: "看这里", href: "/articles/a?b&c" }];
  expect(html({ type: "paragraph", line })).toBe(
    '<p><strong>1 &lt; 2 &amp; &quot;三&quot;<br></strong><a href="https://example.org/articles/a?b&amp;c">看这里</a></p>',
  );
});

it("keeps caption and credit with every picture of a gallery", () => {
  const written = html({ type: "gallery", pictures: [picture, picture] });
  expect(written.match(/议事会现场　通讯员供图/g)).toHaveLength(2);
  expect(written).toContain('<img src="https://example.org/photos/ab/1200.jpg" width="1200" height="800" alt="几个人围坐">');
});

it("nests lists and keeps a table's spans", () => {
  const line = [{ text: "甲" }];
  expect(html({ type: "list", ordered: true, items: [{ line, items: [{ line }] }] })).toBe("<ol><li>甲<ol><li>甲</li></ol></li></ol>");
  expect(html({ type: "table", rows: [[{ line, header: true, colspan: 2 }], [{ line }, { line }]] })).toBe(
    '<table><tr><th colspan="2">甲</th></tr><tr><td>甲</td><td>甲</td></tr></table>',
  );
});
