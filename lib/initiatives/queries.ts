import { articleTag, listTag } from "../articles/cache.ts";
import { articleHref } from "../articles/article.ts";
import { citationFields, sourcesOf } from "../citations/queries.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { methodTag } from "../methods/cache.ts";
import { methodHref } from "../methods/method.ts";
import { changesAt } from "../page-store/context.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placeTag, placesTag } from "../places/cache.ts";
import { placeHref } from "../places/place.ts";
import { placeTrail } from "../places/queries.ts";
import { initiativeTag, initiativesTag, recordTag } from "./cache.ts";
import { initiativeHref } from "./initiative.ts";
import type { Figure, InitiativeCard, InitiativeView, Milestone, PlaceChoice } from "./initiative.ts";
import { nested } from "./parts.ts";
import { silenceSince } from "./silence.ts";
import { beginningOf, progressOf } from "./status.ts";

const place = { select: { id: true, name: true, path: true } };
const milestones = {
  orderBy: { id: "asc" },
  select: { id: true, date: true, precision: true, text: true, status: true, ...citationFields },
} satisfies Prisma.Initiative$milestonesArgs;
const figures = {
  orderBy: { id: "asc" },
  select: { id: true, metric: true, value: true, unit: true, qualifier: true, scope: true, asOf: true, precision: true, ...citationFields },
} satisfies Prisma.Initiative$figuresArgs;
const cardFields = { id: true, slug: true, name: true, summary: true, place, milestones } satisfies Prisma.InitiativeSelect;

type Which = { placeIds?: number[]; methodId?: number; take?: number };

/** Initiatives, those with the newest report first; of some places or of one method only, when named. */
export async function initiativeCards({ placeIds, methodId, take }: Which = {}): Promise<InitiativeCard[]> {
  madeOf(initiativesTag);
  const rows = await db().initiative.findMany({
    where: { ...(placeIds && { placeId: { in: placeIds } }), ...(methodId !== undefined && { methods: { some: { methodId } } }) },
    select: cardFields,
  });
  for (const row of rows) madeOf(initiativeTag(row.id), recordTag(row.id), placeTag(row.place.id), listTag({ kind: "INITIATIVE", targetId: row.id }));
  const reports = await reportsOf(rows.map((row) => row.id));
  const sources = await sourcesOf(rows.flatMap((row) => row.milestones));
  return rows
    .map((row) => ({ ...row, evident: shown(row.milestones, sources), reports: reports.get(row.id) }))
    .sort((a, b) => (b.reports?.newest.at.getTime() ?? 0) - (a.reports?.newest.at.getTime() ?? 0) || a.id - b.id)
    .slice(0, take)
    .map(({ name, slug, summary, place: { name: placeName, path }, evident, reports: its }) => ({
      name, href: initiativeHref(slug), summary,
      progress: progressOf(evident),
      since: beginningOf(evident, its?.first),
      place: { name: placeName, href: placeHref(path) },
      reports: its?.count ?? 0,
      newest: its?.newest ?? null,
    }));
}

/** Districts and streets in which initiatives run, to choose from. */
export async function initiativePlaces(): Promise<PlaceChoice[]> {
  madeOf(initiativesTag, placesTag);
  const rows = await db().initiative.findMany({ select: { place: { select: { path: true } } } });
  const paths = new Set(rows.flatMap(({ place: { path } }) => path.split("/").map((_, index, slugs) => slugs.slice(0, index + 1).join("/"))));
  const places = await db().place.findMany({
    where: { path: { in: [...paths] }, kind: { in: ["CITY", "DISTRICT", "STREET"] } },
    orderBy: { path: "asc" },
    select: { ...place.select, kind: true },
  });
  madeOf(...places.map(({ id }) => placeTag(id)));
  return places.map(({ id, path, name, kind }) => ({ id, path, name, kind }));
}

type Reports = { count: number; first: Date; newest: NonNullable<InitiativeCard["newest"]> };

/** How many reports each initiative has, when the first one came, and the newest. */
async function reportsOf(ids: number[]): Promise<Map<number, Reports>> {
  const list = { kind: "INITIATIVE" as const, targetId: { in: ids } };
  const counts = await db().listing.groupBy({ by: ["targetId"], where: list, _count: true, _min: { publishedAt: true }, _max: { publishedAt: true } });
  const ends = counts.flatMap(({ targetId, _max: { publishedAt } }) => (publishedAt ? [{ targetId, publishedAt }] : []));
  const newest = await db().listing.findMany({
    where: { kind: "INITIATIVE", OR: ends },
    orderBy: { articleId: "asc" },
    select: { targetId: true, publishedAt: true, article: { select: { id: true, slug: true, publishedPrecision: true, live: { select: { title: true } } } } },
  });
  madeOf(...newest.map(({ article }) => articleTag(article.id)));
  const byId = new Map(counts.map((row) => [row.targetId, row]));
  return new Map(
    newest.map(({ targetId, publishedAt: at, article }) => {
      const counted = byId.get(targetId);
      const link = { name: article.live?.title ?? "", href: articleHref(article.slug), at, precision: article.publishedPrecision };
      return [targetId, { count: counted?._count ?? 0, first: counted?._min.publishedAt ?? at, newest: link }];
    }),
  );
}

export async function initiativeAt(slug: string): Promise<InitiativeView | null> {
  const row = await db().initiative.findUnique({
    where: { slug },
    select: {
      ...cardFields, figures,
      parts: { orderBy: { position: "asc" }, select: { id: true, parentId: true, label: true, title: true, text: true } },
      methods: { orderBy: { methodId: "asc" }, select: { method: { select: { id: true, name: true, slug: true, summary: true } } } },
    },
  });
  if (!row) {
    madeOf(initiativesTag);
    return null;
  }
  madeOf(initiativeTag(row.id), recordTag(row.id), listTag({ kind: "INITIATIVE", targetId: row.id }), ...row.methods.map(({ method }) => methodTag(method.id)));
  const [trail, milestoneSources, figureSources, reports] = await Promise.all([
    placeTrail(row.place.path), sourcesOf(row.milestones), sourcesOf(row.figures), reportsOf([row.id]),
  ]);
  const evident = shown(row.milestones, milestoneSources);
  return {
    id: row.id, name: row.name, href: initiativeHref(row.slug), summary: row.summary,
    progress: progressOf(evident),
    place: { name: row.place.name, href: placeHref(row.place.path) },
    placeTrail: trail,
    methods: row.methods.map(({ method }) => ({ name: method.name, href: methodHref(method.slug), summary: method.summary })),
    parts: nested(row.parts),
    milestones: evident,
    figures: row.figures.flatMap((figure): Figure[] => {
      const source = figureSources.get(figure);
      const { id, metric, value, unit, qualifier, scope, asOf, precision } = figure;
      return source ? [{ id, metric, value, unit, qualifier, scope, asOf, precision, source }] : [];
    }),
    silentMonths: silence(reports.get(row.id)?.newest.at),
  };
}

/** The page stays as it is until another month has passed without a report. */
function silence(newest: Date | undefined): number | null {
  if (!newest) return null;
  const { months, changesAt: instant } = silenceSince(newest, new Date());
  changesAt(instant);
  return months;
}

type MilestoneRow = Prisma.InitiativeGetPayload<{ select: typeof cardFields }>["milestones"][number];

/** A milestone is shown while its report can be read, and is evidence while the report says so. */
function shown(rows: MilestoneRow[], sources: Awaited<ReturnType<typeof sourcesOf<MilestoneRow>>>): Milestone[] {
  return rows.flatMap((row) => {
    const source = sources.get(row);
    const { id, date, precision, text, status } = row;
    return source ? [{ id, date, precision, text, status: source.standing === "stands" ? status : null, source }] : [];
  });
}
