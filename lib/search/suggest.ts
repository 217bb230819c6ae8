import type { Link } from "../articles/article.ts";
import { db } from "../db.ts";
import type { Search } from "./find.ts";
import { nearestNames } from "./nearest.ts";
import type { Name } from "./names.ts";
import { countLimit } from "./search.ts";
import type { Suggestions } from "./search.ts";
import type { Want } from "./wanted.ts";
import { tsquery } from "./wanted.ts";

const mostWords = 4;

/** What may help where nothing was found. */
export async function suggest(search: Search, names: Name[], q: string): Promise<Suggestions> {
  const { wants, filters, period } = search;
  const filtered = filters.length > 0 || period.since !== null || period.before !== null;
  const withoutFilters = filtered ? await count(wants) : null;
  if (withoutFilters) return { withoutFilters, names: [], words: [] };
  const words = await Promise.all(
    shorter(wants).map(async (want) => ({ word: want.text, reports: await count([want]) })),
  );
  const near: Link[] = nearestNames(names, q).map(({ name, href }) => ({ name, href }));
  return { withoutFilters, names: near, words: words.filter(({ reports }) => reports > 0) };
}

/** Each want by itself, in smaller parts where it stood alone. */
function shorter(wants: Want[]): Want[] {
  const parts = wants.length > 1 ? wants : wants.flatMap(({ text, words }) => [...words.filter((word) => word !== text), ...pairsOf(text)].map(loose));
  return parts.filter(({ text }, index) => text.length > 1 && parts.findIndex((one) => one.text === text) === index).slice(0, mostWords);
}

const loose = (text: string): Want => ({ text, terms: [text], words: [text], inOnePiece: false, tags: [], others: [] });
const pairsOf = (text: string) => (/^\p{Script=Han}{3,}$/u.test(text) ? [text.slice(0, 2), text.slice(-2)] : []);

/** How many texts have what is wanted, quoted or not, as far as it is counted. */
async function count(wants: Want[]): Promise<number> {
  const [row] = await db().$queryRaw<{ reports: number }[]>`SELECT "countMatching"(${tsquery(wants, "text", [])}::tsquery, ${countLimit}) AS reports`;
  return row?.reports ?? 0;
}
