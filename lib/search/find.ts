import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Period, SearchCursor } from "./schema.ts";
import { sharesOf } from "./shares.ts";
import type { Sample } from "./shares.ts";
import type { Want } from "./wanted.ts";
import { mustBeRead, otherWays, tsquery } from "./wanted.ts";

/** What is searched for, and where. */
export type Search = { wants: Want[]; filters: string[]; period: Period };
type Part = SearchCursor["part"];
type Place = { publishedAt: Date; articleId: number };
export type Found = { hits: SearchCursor[]; next: SearchCursor | null };

/** From this share on it is quicker to go through the newest one by one than to fetch all matches from the index. */
const commonShare = 0.12;
const furthestLook = 600;
/** Of texts with all the characters of a phrase, so many are read through for one page. */
const mostRead = 800;

/**
 * One page: first what has everything in its title (or is about a place or initiative of that name), then the others,
 * each newest first. Nothing is ranked by how often a word occurs, so that a page costs the same whatever a word's share.
 */
export async function find(search: Search, sample: Sample, after: SearchCursor | undefined, size: number): Promise<Found> {
  const shares = sharesOf(search.wants, search.filters, sample);
  const within = (part: Part) => findPart(search, part, shares[part], after?.part === part ? after : undefined, size + 1);
  const titles = after?.part === "text" ? nothing : within("title");
  // Where titles are likely to fill the page, the texts are not looked for beside them.
  const full = shares.title >= commonShare && (await titles).found.length > size;
  const [inTitle, inText] = await Promise.all([titles, full ? nothing : within("text")]);
  const found = inTitle.found.map((one): SearchCursor => ({ part: "title", ...one }));
  if (inTitle.stopped) return { hits: found, next: { part: "title", ...inTitle.stopped } };
  const hits = [...found, ...inText.found.map((one): SearchCursor => ({ part: "text", ...one }))];
  if (hits.length > size) return { hits: hits.slice(0, size), next: hits[size - 1] ?? null };
  return { hits, next: inText.stopped ? { part: "text", ...inText.stopped } : null };
}

/** `stopped`: fewer than were asked for, but so far was looked, and there may be more. */
type PartFound = { found: Place[]; stopped?: Place };
const nothing: PartFound = { found: [] };

async function findPart(search: Search, part: Part, share: number, after: Place | undefined, take: number): Promise<PartFound> {
  if (share >= commonShare) {
    const found = await lookThrough(search, part, after, take, Math.min(furthestLook, Math.ceil((2 * take) / share)));
    if (found.length >= take) return { found };
  }
  return fetchMatches(search, part, after, take);
}

/** What has it in its title has it in its text as well: "text" is what is left of that. */
const queryOf = ({ wants, filters }: Search, part: Part) =>
  part === "title" ? tsquery(wants, "title", filters) : `${tsquery(wants, "text", filters)} & !(${tsquery(wants, "title", [])})`;

/** What must stand in one piece is looked for in the text itself, unless the index knows. */
const inOnePiece = ({ wants }: Search) =>
  wants.filter(mustBeRead).map((want) => {
    const other = otherWays(want);
    return Prisma.sql`AND (strpos(coalesce(s.folded, s.text), ${want.text}) > 0 ${other ? Prisma.sql`OR s.terms @@ ${other}::tsquery` : Prisma.empty})`;
  }).reduce((sum, one) => Prisma.sql`${sum} ${one}`, Prisma.empty);

/** Goes through the newest texts one by one until there are enough. */
function lookThrough(search: Search, part: Part, after: Place | undefined, take: number, furthest: number): Promise<Place[]> {
  const { since, before } = search.period;
  return db().$queryRaw<Place[]>`
    SELECT s."articleId", s."publishedAt" FROM (
      SELECT * FROM "ArticleSearch" s WHERE true
        ${since ? Prisma.sql`AND s."publishedAt" >= ${since}::timestamptz` : Prisma.empty}
        ${before ? Prisma.sql`AND s."publishedAt" < ${before}::timestamptz` : Prisma.empty}
        ${after ? Prisma.sql`AND (s."publishedAt", s."articleId") < (${after.publishedAt}::timestamptz, ${after.articleId})` : Prisma.empty}
      ORDER BY s."publishedAt" DESC, s."articleId" DESC LIMIT ${furthest}
    ) s WHERE s.terms @@ ${queryOf(search, part)}::tsquery ${inOnePiece(search)} LIMIT ${take}`;
}

/** The newest of all matches in the index of terms. */
async function fetchMatches(search: Search, part: Part, after: Place | undefined, take: number): Promise<PartFound> {
  const { since, before } = search.period;
  const toRead = search.wants.some(mustBeRead);
  const candidates = Prisma.sql`
    SELECT * FROM "newestMatching"(${queryOf(search, part)}::tsquery, ${since}::timestamptz, ${before}::timestamptz,
      ${after?.publishedAt ?? null}::timestamptz, ${after?.articleId ?? null}::int, ${toRead ? mostRead : take})`;
  if (!toRead) return { found: await db().$queryRaw<Place[]>`${candidates}` };
  const rows = await db().$queryRaw<(Place & { hit: boolean })[]>`
    WITH c AS MATERIALIZED (${candidates})
    (SELECT c.*, true AS hit FROM c CROSS JOIN LATERAL (
      SELECT FROM "ArticleSearch" s WHERE s."articleId" = c."articleId" ${inOnePiece(search)} OFFSET 0
    ) read LIMIT ${take})
    UNION ALL (SELECT c.*, false FROM c OFFSET ${mostRead - 1})`;
  const found = rows.filter(({ hit }) => hit).map(bare);
  const last = rows.find(({ hit }) => !hit);
  return found.length < take && last ? { found, stopped: bare(last) } : { found };
}

const bare = ({ publishedAt, articleId }: Place): Place => ({ publishedAt, articleId });
