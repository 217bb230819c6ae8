import { articleHref } from "../articles/article.ts";
import { plainText } from "../articles/body.ts";
import type { Block, Body } from "../articles/body.ts";
import type { DatePrecision } from "../generated/prisma/enums.ts";

/** Whether the sentence still stands in what readers see: it does; the text was changed; the article is gone. */
export type Standing = "stands" | "changed" | "gone";

/** The report that says so, for readers: `href` leads to the very sentence while it stands there. */
export type Source = {
  title: string;
  href: string;
  quote: string;
  publishedAt: Date;
  precision: DatePrecision;
  standing: Exclude<Standing, "gone">;
};

/** What a form holds of a citation. */
export type CitationWords = { articleId: number | null; quote: string };

/** A source as the desk shows it, also where readers can no longer see it. */
export type DeskSource = { articleId: number; title: string; quote: string; standing: Standing };

/** An article to cite, in a list to choose from. */
export type Citable = { id: number; title: string; publishedAt: string };

/** Between the cells of a table's row, which is quoted whole. */
const betweenCells = "\t";
const sentence = /.+?(?:[。！？…]+[”’」』）】]*|$)/gu;
const ofOneParagraph = (block: Block) => plainText({ version: 1, blocks: [block] });

/** Everything in a text that can be cited, in reading order: the sentences of its lead and body, and the rows of its tables. */
export function sentencesOf({ lead, body }: { lead: string; body: Body }): string[] {
  const paragraphs = body.blocks.flatMap((block) => (block.type === "table" ? block.rows.map(rowText) : ofOneParagraph(block)));
  const all = [lead, ...paragraphs].flatMap((text) => text.split("\n")).flatMap((line) => line.match(sentence) ?? []);
  return [...new Set(all.map((one) => one.trim()).filter((one) => one.length > 1))];
}

function rowText(row: Extract<Block, { type: "table" }>["rows"][number]): string {
  return row.flatMap(({ line }) => ofOneParagraph({ type: "paragraph", line })).filter(Boolean).join(betweenCells);
}

export function standsIn(text: { lead: string; body: Body }, quote: string): boolean {
  return sentencesOf(text).includes(quote);
}

/** A quote to be read: the cells of a row set apart. */
export const readableQuote = (quote: string) => quote.replaceAll(betweenCells, "　");

/** Leads to a sentence on an article's page: browsers that know text fragments show it, the others open the article. */
export function sentenceHref(slug: string, quote: string): string {
  return `${articleHref(slug)}#:~:text=${textDirective(quote)}`;
}

/** A row's cells are blocks of their own: the first one says which row, the others are what is meant. */
function textDirective(quote: string): string {
  const [first = "", second, ...rest] = quote.split(betweenCells).map(encoded);
  if (second === undefined) return first;
  return [`${first}-`, second, ...rest.slice(-1)].join(",");
}

/** The hyphen has a meaning of its own in a text directive. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");
