import { z } from "zod";

/** The most that is searched for at once, in characters. */
export const longestQuery = 100;

/** What an address may say more than once, or wrongly, counts as not said. */
const said = <Out>(schema: z.ZodType<Out>) => z.preprocess((value) => (value === "" ? undefined : value), schema.optional()).catch(undefined);
const path = z.string().max(300).regex(/^[^\s]+$/);
const day = z.iso.date();

export const searchSchema = z.object({
  // PostgreSQL takes no text with control characters.
  q: z.string().transform((q) => q.toWellFormed().replace(/\p{Cc}+/gu, " ").trim()).catch(""),
  place: said(path),
  channel: said(path),
  year: said(z.string().regex(/^(19|20)\d\d$/)),
  from: said(day),
  to: said(day),
  after: said(z.string().max(40)),
});

export type SearchParams = z.infer<typeof searchSchema>;

/** The address of a search: what is set, in one order. */
export function searchHref(params: Partial<SearchParams>): string {
  const set = Object.keys(searchSchema.shape).flatMap((name) => {
    const value = params[name as keyof SearchParams];
    return value ? [[name, value]] : [];
  });
  return set.length > 0 ? `/search?${new URLSearchParams(set)}` : "/search";
}

const cursorSchema = z.string().regex(/^[01]-\d{1,14}-\d{1,9}$/).transform((text): SearchCursor => {
  const [inTitle, at, articleId] = text.split("-").map(Number);
  return { part: inTitle === 0 ? "title" : "text", publishedAt: new Date(at!), articleId: articleId! };
});

/** Where a page of results begins: first come those found by their titles, then the others, each newest first. */
export type SearchCursor = { part: "title" | "text"; publishedAt: Date; articleId: number };

export const writeSearchCursor = ({ part, publishedAt, articleId }: SearchCursor) => `${part === "title" ? 0 : 1}-${publishedAt.getTime()}-${articleId}`;

export function readSearchCursor(text: string | undefined): SearchCursor | undefined {
  return text === undefined ? undefined : cursorSchema.safeParse(text).data;
}

export type Period = { since: Date | null; before: Date | null };

/** Days count from midnight to midnight in China. A year that is chosen holds beside the days. */
export function periodOf({ year, from, to }: Pick<SearchParams, "year" | "from" | "to">): Period {
  const starts = [year && `${year}-01-01`, from].filter((one) => one !== undefined).map((one) => midnight(one));
  const ends = [year && `${Number(year) + 1}-01-01`, to && dayAfter(to)].filter((one) => one !== undefined).map((one) => midnight(one));
  return {
    since: starts.length > 0 ? new Date(Math.max(...starts)) : null,
    before: ends.length > 0 ? new Date(Math.min(...ends)) : null,
  };
}

const midnight = (date: string) => Date.parse(`${date}T00:00:00+08:00`);
const dayAfter = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
