import { expect, it } from "vitest";
import { articlesA } from "../../prisma/demo/articles/a-index.ts";
import { articlesB } from "../../prisma/demo/articles/b-index.ts";
import type { DemoArticle } from "../../prisma/demo/builders.ts";
import { plainText } from "../articles/body.ts";
import type { Body } from "../articles/body.ts";
import { jieba } from "../jieba.ts";
import type { CheckedText } from "./finding.ts";
import { findings } from "./findings.ts";
import { noLists } from "./schema.ts";
import { typography } from "./typography.ts";

// The demonstration is well written: whatever a check says of it is the check's mistake.

function textsOf({ kicker = "", title, subtitle = "", lead, body }: DemoArticle): CheckedText[] {
  const cells = body.flatMap((block) => (block.type === "table" ? block.rows.flat().map(({ line }) => line.map(({ text }) => text).join("")) : []));
  const labels = [kicker, title, subtitle, ...cells];
  const captions = body.flatMap((block) => (block.type === "photo" ? [block.photo.caption] : block.type === "gallery" ? block.photos.map(({ caption }) => caption) : []));
  const written = body.filter(({ type }) => !["photo", "gallery", "table"].includes(type)) as Body["blocks"];
  return [
    ...labels.map((text) => ({ id: text, text, setting: "label" as const })),
    ...[lead, ...plainText({ version: 1, blocks: written }), ...captions].map((text) => ({ id: text, text, setting: "prose" as const })),
  ];
}

it.each([...articlesA, ...articlesB].map((article) => [article.slug, article] as const))("finds nothing in %s", (_slug, article) => {
  const found = findings(textsOf(article), { lists: noLists, figures: [], cut: (text) => jieba().cut(text, false), typography });
  expect(found.map(({ kind, was, suggestion, about }) => ({ kind, was, suggestion, about }))).toEqual([]);
});
