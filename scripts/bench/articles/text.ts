import type { Block } from "../../../lib/articles/body.ts";
import type { Random } from "./random.ts";
import { days, linkings, matters, people, sayings, ways } from "./words.ts";
import type { Matter } from "./words.ts";

export type Written = { title: string; lead: string; topic: string; paragraphs: string[]; quote: string; steps: string[] };

/** One invented report on one matter, of six to fourteen paragraphs. */
export function write({ pick, whole }: Random, place: string): Written {
  const matter = pick(matters);
  const { topic, things, troubles, steps, results } = matter;
  const paragraphs = Array.from({ length: whole(6, 14) }, () => paragraph({ pick, whole }, matter, place));
  return {
    title: `${place}${topic}：${pick(results).replace("，", " ")}`,
    lead: `${pick(days)}，${place}为${topic}开了一场${pick(ways)}。${pick(things)}，${pick(troubles)}；${pick(steps)}之后，${pick(results)}。`,
    topic,
    paragraphs,
    quote: pick(sayings),
    steps: [...new Set([pick(steps), pick(steps), pick(steps)])],
  };
}

function paragraph({ pick, whole }: Pick<Random, "pick" | "whole">, { things, troubles, steps, results, topic }: Matter, place: string): string {
  const sentences = [
    () => `${pick(linkings)}${pick(people)}在${pick(ways)}上说起${pick(things)}：${pick(troubles)}。`,
    () => `${pick(days)}，${place}的${pick(people)}和${pick(people)}${pick(steps)}，前后用了${whole(2, 19)}天。`,
    () => `“${pick(sayings)}。”${pick(people)}把这句话写在记录本的第${whole(1, 60)}页。`,
    () => `${pick(linkings)}${pick(results)}；参加商量的${whole(9, 90)}户里，有${whole(3, 8)}户是第一次来。`,
    () => `关于${topic}，${place}前后收到${whole(6, 140)}条意见，其中一条是：${pick(things)}，${pick(troubles)}。`,
  ];
  return Array.from({ length: whole(2, 5) }, () => pick(sentences)()).join("");
}

/** The report as an article's blocks, its photos spread between the paragraphs, the first before the text. */
export function blocksOf({ paragraphs, quote, steps, topic }: Written, photoIds: number[]): Block[] {
  const blocks: Block[] = paragraphs.map((text) => ({ type: "paragraph", line: [{ text }] }));
  blocks.splice(3, 0, { type: "heading", level: 2, line: [{ text: `${topic}，一步一步来` }] });
  blocks.splice(5, 0, { type: "list", ordered: true, items: steps.map((text) => ({ line: [{ text }] })) });
  blocks.push({ type: "quote", lines: [[{ text: quote }]] });
  for (const [index, photoId] of photoIds.entries()) {
    const caption = `${topic}的现场，示意图。`;
    blocks.splice(index * 4, 0, { type: "photo", photo: { photoId, caption, credit: "比邻 插图", alt: caption } });
  }
  return blocks;
}
