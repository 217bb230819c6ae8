import { photosOf } from "@/lib/articles/body";
import type { Body, Line, ListItem, PhotoUse } from "@/lib/articles/body";
import type { Draft } from "@/lib/articles/schema";
import { translator } from "@/lib/messages/index";
import type { Choices } from "./pickable";

const t = translator("deskArticles");
const ofArticles = translator("articles");

export type FieldDifference = { label: string; mine: string; theirs: string };
/** A paragraph of one text; `alone` where the other text lacks it. */
export type ComparedLine = { text: string; alone: boolean };
export type Comparison = { fields: FieldDifference[]; mine: ComparedLine[]; theirs: ComparedLine[] };

export function compareDrafts(mine: Draft, theirs: Draft, choices: Choices): Comparison {
  const [a, b] = [described(mine, choices), described(theirs, choices)];
  const fields = [...a].flatMap(([label, text]) => (text === b.get(label) ? [] : [{ label, mine: text, theirs: b.get(label) ?? "" }]));
  return { fields, ...comparedLines(linesOf(mine.body, captionsOf(theirs.body)), linesOf(theirs.body, captionsOf(mine.body))) };
}

function described(draft: Draft, choices: Choices): Map<string, string> {
  const named = (options: { id: number; name: string }[], ids: number[]) =>
    ids.map((id) => options.find((option) => option.id === id)?.name ?? String(id)).join("、");
  const { kicker, title, subtitle, lead, source, originalTitle, originalUrl, dateline, responsibleEditor, slug, channelId } = draft;
  const texts = {
    kicker, title, subtitle, lead, source, originalTitle, originalUrl, dateline, responsibleEditor, slug,
    contributors: draft.contributors.map(({ role, name }) => `${ofArticles(`role.${role}`)} ${name}`).join("、"),
    channelId: named(choices.channels, channelId === null ? [] : [channelId]),
    placeIds: named(choices.places, draft.placeIds),
    initiativeIds: named(choices.initiatives, draft.initiativeIds),
    topics: draft.topics.join("、"),
  };
  return new Map(Object.entries(texts).map(([name, text]) => [t(`fields.${name as keyof typeof texts}`), text]));
}

const lineText = (line: Line) => line.map((run) => run.text).join("");
const itemLines = (items: ListItem[], depth: number): string[] =>
  items.flatMap((item) => [`${"　".repeat(depth)}· ${lineText(item.line)}`, ...itemLines(item.items ?? [], depth + 1)]);

type Captions = ReadonlyMap<number, string | null>;
const captionsOf = (body: Body): Captions => new Map(photosOf(body).map(({ photoId, caption }) => [photoId, caption]));

/** The body as plain paragraphs, pictures by their captions. One that a picture inherits is known from `elsewhere`, or by number. */
export function linesOf(body: Body, elsewhere: Captions = new Map()): string[] {
  const photo = ({ photoId, caption }: PhotoUse) => t("comparison.photo", { text: caption || elsewhere.get(photoId) || String(photoId) });
  return body.blocks.flatMap((block): string[] => {
    switch (block.type) {
      case "paragraph":
      case "heading":
        return [lineText(block.line)];
      case "quote":
        return [...block.lines.map(lineText), ...(block.attribution ? [`—— ${block.attribution}`] : [])];
      case "note":
        return block.lines.map(lineText);
      case "list":
        return itemLines(block.items, 0);
      case "table":
        return [...(block.caption ? [block.caption] : []), ...block.rows.map((row) => row.map((cell) => lineText(cell.line)).join(" ｜ "))];
      case "photo":
        return [photo(block.photo)];
      case "gallery":
        return block.photos.map(photo);
      case "rule":
        return ["———"];
    }
  });
}

/** Longest common subsequence of paragraphs: what is not in it stands alone. */
function comparedLines(mine: string[], theirs: string[]): { mine: ComparedLine[]; theirs: ComparedLine[] } {
  const common = Array.from({ length: mine.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = mine.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      common[i]![j] = mine[i] === theirs[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const result = { mine: [] as ComparedLine[], theirs: [] as ComparedLine[] };
  let [i, j] = [0, 0];
  while (i < mine.length || j < theirs.length) {
    const [a, b] = [mine[i], theirs[j]];
    if (a !== undefined && a === b) {
      result.mine.push({ text: a, alone: false });
      result.theirs.push({ text: a, alone: false });
      i++;
      j++;
    } else if (b === undefined || (a !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      result.mine.push({ text: a ?? "", alone: true });
      i++;
    } else {
      result.theirs.push({ text: b, alone: true });
      j++;
    }
  }
  return result;
}
