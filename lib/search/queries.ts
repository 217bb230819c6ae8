import type { Card } from "../articles/article.ts";
import { cardsByIds } from "../articles/list.ts";
import { articlesTag } from "../articles/cache.ts";
import { channelAt } from "../channels/queries.ts";
import { channelsTag } from "../channels/cache.ts";
import { db } from "../db.ts";
import { initiativesTag } from "../initiatives/cache.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placesTag } from "../places/cache.ts";
import { find } from "./find.ts";
import type { Search } from "./find.ts";
import { knownByNow } from "./known.ts";
import { namesMeant } from "./names.ts";
import type { Name } from "./names.ts";
import { piecesOf } from "./pieces.ts";
import { periodOf, readSearchCursor, writeSearchCursor } from "./schema.ts";
import type { SearchCursor, SearchParams } from "./schema.ts";
import type { Hit, Results } from "./search.ts";
import { termsOf, wordsOf } from "./segment.ts";
import { markWords, snippetOf } from "./snippet.ts";
import { suggest } from "./suggest.ts";
import { tagOf } from "./tags.ts";
import { wantsOf } from "./wanted.ts";
import type { Want } from "./wanted.ts";

const pageSize = 20;
const mostNames = 6;

/** One page of what readers find by a query and its filters. Null where the query names nothing that could be found. */
export async function search(params: SearchParams): Promise<Results | null> {
  madeOf(articlesTag, placesTag, channelsTag, initiativesTag);
  const { names, sample } = await knownByNow();
  const pieces = piecesOf(params.q);
  const wants = wantsOf(pieces, names, { words: wordsOf, all: termsOf }).filter(({ terms }) => terms.length > 0);
  if (wants.length === 0) return null;
  const wanted: Search = { wants, filters: await filtersOf(params, names), period: periodOf(params) };
  const after = readSearchCursor(params.after);
  const { hits, next } = await find(wanted, sample, after, pageSize);
  const nothing = hits.length === 0 && !after && !next;
  return {
    hits: await show(hits, wants),
    names: wants.flatMap(({ text, inOnePiece, tags }) => (inOnePiece && tags.length === 0 ? [] : namesMeant(names, text))).slice(0, mostNames).map(({ name, href }) => ({ name, href })),
    next: next && writeSearchCursor(next),
    suggestions: nothing ? await suggest(wanted, names, params.q) : null,
  };
}

/** A filter that names nothing lets nothing through. */
async function filtersOf({ place, channel }: SearchParams, names: Name[]): Promise<string[]> {
  const filters: string[] = [];
  if (place !== undefined) filters.push(tagOf("PLACE", names.find(({ kind, href }) => kind === "PLACE" && href === `/places/${place}`)?.id ?? 0));
  if (channel !== undefined) filters.push(tagOf("CHANNEL", (await channelAt(channel))?.id ?? 0));
  return filters;
}

const written = ({ text, terms, inOnePiece, others }: Want) => [text, ...(inOnePiece ? [] : terms), ...others.map((one) => one.join(""))];

async function show(hits: SearchCursor[], wants: Want[]): Promise<Hit[]> {
  const words = [...new Set(wants.flatMap(written))];
  const named = new Set(wants.filter(({ tags }) => tags.length > 0).flatMap(written));
  const ids = hits.map(({ articleId }) => articleId);
  const [found, texts] = await Promise.all([
    cardsByIds(ids),
    db().articleSearch.findMany({ where: { articleId: { in: ids } }, select: { articleId: true, text: true, folded: true } }),
  ]);
  const cards = new Map(found.map((card) => [card.id, card]));
  const textOf = new Map(texts.map((one) => [one.articleId, one]));
  return ids.flatMap((id): Hit[] => {
    const [card, text] = [cards.get(id), textOf.get(id)];
    // It may have been taken back since it was found.
    return card && text ? [{ card, title: markWords(card.title, words), snippet: snippetBelow(card, text, words, named) }] : [];
  });
}

/** Of the text below the title, which is shown already. */
function snippetBelow({ kicker, title }: Card, { text, folded }: { text: string; folded: string | null }, words: string[], named: Set<string>): Hit["snippet"] {
  let start = 0;
  for (const line of [kicker, title].map((one) => one.replace(/\s+/g, " ").trim()).filter(Boolean)) {
    if (text.startsWith(`${line}\n`, start)) start += line.length + 1;
  }
  return snippetOf(text.slice(start), (folded ?? text).slice(start), words, named);
}
