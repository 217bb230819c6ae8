import { db } from "../db.ts";
import type { SearchCursor } from "./schema.ts";
import { inTitle } from "./tags.ts";
import type { Want } from "./wanted.ts";

/** The terms of the newest texts, by which is judged how common it is what is searched for. */
const size = 40;
export type Sample = ReadonlySet<string>[];

export async function readSample(): Promise<Sample> {
  const rows = await db().$queryRaw<{ terms: string[] }[]>`
    SELECT tsvector_to_array(terms) AS terms FROM "ArticleSearch" ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${size}`;
  return rows.map(({ terms }) => new Set(terms));
}

/** What part of the sample has it in its titles, and what part only in its texts. It decides how to look, not what is found. */
export function sharesOf(wants: Want[], filters: string[], sample: Sample): Record<SearchCursor["part"], number> {
  const within = sample.filter((terms) => filters.every((filter) => terms.has(filter)) && wants.every((want) => has(terms, want, (term) => term)));
  const titles = within.filter((terms) => wants.every((want) => has(terms, want, inTitle))).length;
  return { title: titles / size, text: (within.length - titles) / size };
}

/** As PostgreSQL does it with a tsquery. */
function has(terms: ReadonlySet<string>, want: Want, mark: (term: string) => string): boolean {
  const all = (words: string[]) => words.every((word) => terms.has(mark(word)));
  return all(want.terms) || want.tags.some((tag) => terms.has(mark(tag))) || want.others.some(all);
}
