import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { compareDrafts } from "./compare.ts";
import type { Comparison } from "./compare.ts";
import { cutWords } from "./cut-words.ts";
import { photosIn, seen } from "./editor-queries.ts";
import type { EditorPhoto } from "./editor-types.ts";
import type { History, HistoryEntry } from "./history.ts";
import { mayEdit } from "./policy.ts";
import { draftOf, wholeRevision } from "./revision-draft.ts";
import type { Draft } from "./schema.ts";

const pageSize = 60;

const fields = {
  id: true, basedOnId: true, refused: true, name: true, restoredFromId: true, title: true, startedAt: true, createdAt: true,
  createdBy: { select: { name: true } },
  publications: { orderBy: { id: "asc" }, select: { at: true, note: true, by: { select: { name: true } } } },
} satisfies Prisma.RevisionSelect;

type Row = Prisma.RevisionGetPayload<{ select: typeof fields }>;
type Seen = Awaited<ReturnType<typeof seen>>;

/** An article's texts, newest first; `before` goes on from an earlier page. */
export async function historyOf(actor: Actor, articleId: number, before?: number): Promise<History> {
  const article = await seen(actor, articleId);
  const found = await db().revision.findMany({
    where: { articleId, ...(before ? { id: { lt: before } } : {}) },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: fields,
  });
  const rows = found.slice(0, pageSize);
  const restoredAt = await savedAt(rows);
  return {
    article: { id: articleId, title: article.head.title, state: article.state, headId: article.head.id, liveId: article.liveId },
    mayEdit: mayEdit(actor, article),
    entries: rows.map((row) => ({ ...entry(row, article, restoredAt), previousId: previousOf(row, found) })),
    next: found.length > pageSize ? (rows.at(-1)?.id ?? null) : null,
  };
}

async function savedAt(rows: Row[]): Promise<Map<number, string>> {
  const ids = rows.flatMap(({ restoredFromId }) => restoredFromId ?? []);
  const found = await db().revision.findMany({ where: { id: { in: ids } }, select: { id: true, createdAt: true } });
  return new Map(found.map(({ id, createdAt }) => [id, createdAt.toISOString()]));
}

function entry(row: Row, { head, liveId }: Seen, restoredAt: Map<number, string>): Omit<HistoryEntry, "previousId"> {
  return {
    id: row.id,
    by: row.createdBy.name,
    from: row.startedAt.toISOString(),
    at: row.createdAt.toISOString(),
    name: row.name ?? "",
    title: row.title,
    refused: row.refused,
    restoredFrom: restoredAt.get(row.restoredFromId ?? 0) ?? null,
    published: row.publications.map(({ at, note, by }) => ({ at: at.toISOString(), by: by.name, note })),
    isHead: row.id === head.id,
    isLive: row.id === liveId,
  };
}

function previousOf({ id, basedOnId }: Row, found: Row[]): number | null {
  return basedOnId ?? found.find((other) => other.id < id && !other.refused)?.id ?? null;
}

export type ComparedRevisions = {
  article: History["article"];
  mayEdit: boolean;
  before: Omit<HistoryEntry, "previousId">;
  after: Omit<HistoryEntry, "previousId">;
  comparison: Comparison;
  photos: EditorPhoto[];
};

/** A revision by its id, the one that readers see, or the one being worked on. */
type Which = number | "live" | "head" | null;

/**
 * Any two texts of an article side by side; null where one of them is not there (any more). Words that pictures have of
 * their own are today's.
 */
export async function comparedRevisions(actor: Actor, articleId: number, which: { from: Which; to: Which }): Promise<ComparedRevisions | null> {
  const article = await seen(actor, articleId);
  const idOf = (one: Which) => (one === "live" ? article.liveId : one === "head" ? article.head.id : one) ?? 0;
  const ids = { from: idOf(which.from), to: idOf(which.to) };
  const rows = await db().revision.findMany({
    where: { articleId, id: { in: [ids.from, ids.to] } },
    include: { ...wholeRevision, publications: fields.publications },
  });
  const [from, to] = [rows.find(({ id }) => id === ids.from), rows.find(({ id }) => id === ids.to)];
  if (!from || !to) return null;
  const [before, after] = [draftOf(from, article.slug), draftOf(to, article.slug)];
  const [names, photos, restoredAt] = [await namesIn(before, after), await photosIn(before, after), await savedAt([from, to])];
  return {
    article: { id: articleId, title: article.head.title, state: article.state, headId: article.head.id, liveId: article.liveId },
    mayEdit: mayEdit(actor, article),
    before: entry(from, article, restoredAt),
    after: entry(to, article, restoredAt),
    comparison: compareDrafts(before, after, { names, photos: new Map(photos.map((photo) => [photo.id, photo])), cut: cutWords }),
    photos,
  };
}

async function namesIn(...drafts: Draft[]) {
  const among = (ids: (number | null)[]) => ({ where: { id: { in: ids.filter((id) => id !== null) } }, select: { id: true, name: true } });
  const [channels, places, initiatives] = await Promise.all([
    db().channel.findMany(among(drafts.map(({ channelId }) => channelId))),
    db().place.findMany(among(drafts.flatMap(({ placeIds }) => placeIds))),
    db().initiative.findMany(among(drafts.flatMap(({ initiativeIds }) => initiativeIds))),
  ]);
  const byId = (rows: { id: number; name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]));
  return { channels: byId(channels), places: byId(places), initiatives: byId(initiatives) };
}
