import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Period, SearchCursor } from "./schema.ts";
import type { Want } from "./wanted.ts";
import { otherWays, tsquery } from "./wanted.ts";

/** What is searched for, and where. */
export type Search = { wants: Want[]; filters: string[]; period: Period };
type Part = SearchCursor["part"];
type Place = { publishedAt: Date; articleId: number };
export type Found = { hits: SearchCursor[]; next: SearchCursor | null };

/** Of so many of the newest is judged how common it is what is searched for. */
const sample = 40;
/** What is common is found by going through the newest one by one. */
const firstLook = 80;
/** From this share on it is quicker to go on looking than to fetch all matches from the index. */
const commonShare = 0.12;
const furthestLook = 600;
/** Of texts with all the characters of a phrase, so many are read through for one page. */
const mostRead = 800;

/**
 * One page: first what has everything in its title (or is about a place or initiative of that name), then the others,
 * each newest first. Nothing is ranked by how often a word occurs, so that a page costs the same whatever a word's share.
 */
export async function find(search: Search, after: SearchCursor | undefined, size: number): Promise<Found> {
  const hits: SearchCursor[] = [];
  const common = await isCommon(search);
  for (const part of after?.part === "text" ? (["text"] as const) : (["title", "text"] as const)) {
    const begin = after?.part === part ? after : undefined;
    const { found, stopped } = await (common ? lookAround : fetchMatches)(search, part, begin, size + 1 - hits.length);
    hits.push(...found.map((one): SearchCursor => ({ part, ...one })));
    if (hits.length > size) return { hits: hits.slice(0, size), next: hits[size - 1] ?? null };
    if (stopped) return { hits, next: { part, ...stopped } };
  }
  return { hits, next: null };
}

/** `stopped`: so far was looked, and there may be more. */
type PartFound = { found: Place[]; stopped?: Place | undefined };

async function isCommon(search: Search): Promise<boolean> {
  const { found } = await look(search, "any", undefined, sample);
  return found.length >= sample * commonShare;
}

async function lookAround(search: Search, part: Part, after: Place | undefined, take: number): Promise<PartFound> {
  const first = await look(search, part, after, firstLook);
  if (first.found.length >= take || first.exhausted) return { found: first.found.slice(0, take) };
  const share = first.found.length / firstLook;
  if (share >= commonShare && first.last) {
    const missing = take - first.found.length;
    const further = await look(search, part, first.last, Math.min(furthestLook, Math.ceil((1.5 * missing) / share)));
    const found = [...first.found, ...further.found];
    if (found.length >= take || further.exhausted) return { found: found.slice(0, take) };
  }
  return fetchMatches(search, part, after, take);
}

/** What has it in its title has it in its text as well: "any" is both, "text" what is left of that. */
function queryOf({ wants, filters }: Search, part: Part | "any"): string {
  if (part === "title") return tsquery(wants, "title", filters);
  const any = tsquery(wants, "text", filters);
  return part === "any" ? any : `${any} & !(${tsquery(wants, "title", [])})`;
}

const within = ({ period: { since, before } }: Search, after: Place | undefined) => Prisma.sql`
  ${since ? Prisma.sql`AND s."publishedAt" >= ${since}::timestamptz` : Prisma.empty}
  ${before ? Prisma.sql`AND s."publishedAt" < ${before}::timestamptz` : Prisma.empty}
  ${after ? Prisma.sql`AND (s."publishedAt", s."articleId") < (${after.publishedAt}::timestamptz, ${after.articleId})` : Prisma.empty}`;

/** What must stand in one piece is looked for in the text itself. */
const readThrough = ({ wants }: Search) => wants.filter(({ inOnePiece }) => inOnePiece);
const inText = (search: Search) =>
  readThrough(search).map((want) => {
    const other = otherWays(want);
    return Prisma.sql`AND (strpos(coalesce(s.folded, s.text), ${want.text}) > 0 ${other ? Prisma.sql`OR s.terms @@ ${other}::tsquery` : Prisma.empty})`;
  }).reduce((sum, one) => Prisma.sql`${sum} ${one}`, Prisma.empty);

/** Goes through the newest texts one by one. */
async function look(search: Search, part: Part | "any", after: Place | undefined, many: number): Promise<{ found: Place[]; last?: Place | undefined; exhausted: boolean }> {
  const rows = await db().$queryRaw<(Place & { hit: boolean })[]>`
    SELECT s."articleId", s."publishedAt", s.terms @@ ${queryOf(search, part)}::tsquery ${inText(search)} AS hit
    FROM (
      SELECT * FROM "ArticleSearch" s WHERE true ${within(search, after)}
      ORDER BY s."publishedAt" DESC, s."articleId" DESC LIMIT ${many}
    ) s`;
  return { found: rows.filter(({ hit }) => hit).map(bare), last: rows.at(-1), exhausted: rows.length < many };
}

const bare = ({ publishedAt, articleId }: Place): Place => ({ publishedAt, articleId });

/** All matches from the index of terms, of which the newest are taken. */
async function fetchMatches(search: Search, part: Part, after: Place | undefined, take: number): Promise<PartFound> {
  const { since, before } = search.period;
  const matches = Prisma.sql`
    SELECT s."articleId", s."publishedAt" FROM "articlesMatching"(${queryOf(search, part)}::tsquery,
      coalesce(${since}::timestamptz, '-infinity'), coalesce(${before}::timestamptz, 'infinity')) s
    WHERE true ${within({ ...search, period: { since: null, before: null } }, after)}
    ORDER BY s."publishedAt" DESC, s."articleId" DESC`;
  if (readThrough(search).length === 0) return { found: await db().$queryRaw<Place[]>`${matches} LIMIT ${take}` };
  const found = await db().$queryRaw<Place[]>`
    SELECT c."articleId", c."publishedAt" FROM (${matches} LIMIT ${mostRead}) c
    CROSS JOIN LATERAL (SELECT FROM "ArticleSearch" s WHERE s."articleId" = c."articleId" ${inText(search)} OFFSET 0) t
    LIMIT ${take}`;
  if (found.length >= take) return { found };
  const [stopped] = await db().$queryRaw<Place[]>`${matches} OFFSET ${mostRead - 1} LIMIT 1`;
  return { found, stopped };
}
