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

export function compareDrafts(mine: Draft, theirs: Draft, choices: Choices, photos: Photos): Comparison {
  const [a, b] = [described(mine, choices), described(theirs, choices)];
  const fields = [...a].flatMap(([label, text]) => (text === b.get(label) ? [] : [{ label, mine: text, theirs: b.get(label) ?? "" }]));
  const lines = (body: Body, other: Body) => linesOf(body, captionsOf(other), photos);
  return { fields, ...comparedLines(lines(mine.body, theirs.body), lines(theirs.body, mine.body)) };
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

/** What a picture says of itself, by its number. */
export type Photos = ReadonlyMap<number, { caption: string }>;
/** `key` tells pictures apart that say the same. */
type Described = { key: string; text: string };
type Captions = ReadonlyMap<number, string | null>;
const captionsOf = (body: Body): Captions => new Map(photosOf(body).map(({ photoId, caption }) => [photoId, caption]));

/** The body as plain paragraphs, pictures by their captions: the one typed here, the other text's, or the picture's own. */
export function linesOf(body: Body, elsewhere: Captions, photos: Photos): Described[] {
  const plain = (text: string): Described => ({ key: text, text });
  const photo = ({ photoId, caption }: PhotoUse): Described => {
    const inherited = elsewhere.get(photoId) || photos.get(photoId)?.caption;
    const text = t("comparison.photo", { text: (caption ?? inherited) || t("comparison.noCaption") });
    return { key: `${photoId} ${text}`, text };
  };
  return body.blocks.flatMap((block): Described[] => {
    switch (block.type) {
      case "paragraph":
      case "heading":
        return [plain(lineText(block.line))];
      case "quote":
        return [...block.lines.map(lineText), ...(block.attribution ? [`—— ${block.attribution}`] : [])].map(plain);
      case "note":
        return block.lines.map(lineText).map(plain);
      case "list":
        return itemLines(block.items, 0).map(plain);
      case "table":
        return [...(block.caption ? [block.caption] : []), ...block.rows.map((row) => row.map((cell) => lineText(cell.line)).join(" ｜ "))].map(plain);
      case "photo":
        return [photo(block.photo)];
      case "gallery":
        return block.photos.map(photo);
      case "rule":
        return [plain("———")];
    }
  });
}

/** Longest common subsequence of paragraphs: what is not in it stands alone. */
function comparedLines(mine: Described[], theirs: Described[]): { mine: ComparedLine[]; theirs: ComparedLine[] } {
  const common = Array.from({ length: mine.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = mine.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      common[i]![j] = mine[i]?.key === theirs[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const result = { mine: [] as ComparedLine[], theirs: [] as ComparedLine[] };
  let [i, j] = [0, 0];
  while (i < mine.length || j < theirs.length) {
    const [a, b] = [mine[i], theirs[j]];
    if (a && b && a.key === b.key) {
      result.mine.push({ text: a.text, alone: false });
      result.theirs.push({ text: b.text, alone: false });
      i++;
      j++;
    } else if (!b || (a && at(i + 1, j) >= at(i, j + 1))) {
      result.mine.push({ text: a?.text ?? "", alone: true });
      i++;
    } else {
      result.theirs.push({ text: b.text, alone: true });
      j++;
    }
  }
  return result;
}
