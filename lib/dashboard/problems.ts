import { bodySchema } from "../articles/body.ts";
import { inSightOf } from "../articles/in-sight.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { keptBy, mayEditInitiatives } from "../initiatives/policy.ts";
import { silenceSince } from "../initiatives/silence.ts";
import { brokenLinks } from "./broken-links.ts";
import type { Problem } from "./dashboard.ts";
import { photoProblems } from "./photo-problems.ts";

const dayMs = 86_400_000;
/** A change that readers have waited for this long was probably forgotten. */
const forgottenDays = 3;

/** What this person's live articles, and the initiatives, lack: all of it, so that the numbers are true. */
export async function problemsFor(actor: Actor, now = new Date()): Promise<Problem[]> {
  const found = await Promise.all([links(actor), photos(actor), reprints(actor), forgotten(actor, now), silent(actor, now)]);
  return found.flat();
}

const liveOf = (actor: Actor) => [inSightOf(actor), { state: "PUBLISHED" as const }];
const newestFirst = [{ publishedAt: "desc" as const }, { id: "desc" as const }];
const titled = { id: true, live: { select: { title: true } } } as const;

async function links(actor: Actor): Promise<Problem[]> {
  const broken = await brokenLinks();
  const articles = await db().article.findMany({ where: { AND: [...liveOf(actor), { id: { in: broken.map(({ articleId }) => articleId) } }] }, select: titled });
  const titles = new Map(articles.map(({ id, live }) => [id, live?.title ?? ""]));
  return broken.flatMap(({ articleId, href }): Problem[] => {
    const about = titles.get(articleId);
    return about === undefined ? [] : [{ kind: "brokenLink", about, href: `/editor/articles/${articleId}#link=${encodeURIComponent(href)}`, address: href }];
  });
}

async function photos(actor: Actor): Promise<Problem[]> {
  const lacking = { photo: { OR: [{ alt: "" }, { credit: "" }] } };
  const rows = await db().article.findMany({
    where: { AND: [...liveOf(actor), { live: { photos: { some: lacking } } }] },
    orderBy: newestFirst,
    select: { id: true, live: { select: { title: true, body: true, photos: { select: { photo: { select: { id: true, caption: true, credit: true, alt: true } } } } } } },
  });
  return rows.flatMap(({ id, live }) => {
    if (!live) return [];
    return photoProblems({ id, title: live.title, body: bodySchema.parse(live.body), photos: new Map(live.photos.map(({ photo }) => [photo.id, photo])) });
  });
}

/** Those that name the original's title, and not where it stands. */
async function reprints(actor: Actor): Promise<Problem[]> {
  const rows = await db().article.findMany({
    where: { AND: [...liveOf(actor), { live: { originalTitle: { not: "" }, originalUrl: "" } }] },
    orderBy: newestFirst,
    select: titled,
  });
  return rows.map(({ id, live }) => ({ kind: "reprint", about: live?.title ?? "", href: `/editor/articles/${id}#field-originalUrl` }));
}

/** Changes to live articles that nobody published. */
async function forgotten(actor: Actor, now: Date): Promise<Problem[]> {
  const before = new Date(now.getTime() - forgottenDays * dayMs);
  const rows = await db().article.findMany({
    where: { AND: [...liveOf(actor), { head: { liveOf: null, createdAt: { lt: before } } }] },
    orderBy: newestFirst,
    select: { ...titled, head: { select: { createdAt: true, createdBy: { select: { name: true } } } } },
  });
  return rows.flatMap(({ id, live, head }): Problem[] => {
    if (!head) return [];
    const days = Math.floor((now.getTime() - head.createdAt.getTime()) / dayMs);
    return [{ kind: "unpublished", about: live?.title ?? "", href: `/editor/articles/${id}`, days, by: head.createdBy.name }];
  });
}

/** Initiatives of which nothing was reported for long, or ever; for those who keep them. */
async function silent(actor: Actor, now: Date): Promise<Problem[]> {
  if (!mayEditInitiatives(actor)) return [];
  const [initiatives, reports] = await Promise.all([
    db().initiative.findMany({ where: keptBy(actor), orderBy: { id: "asc" }, select: { id: true, name: true } }),
    db().listing.groupBy({ by: ["targetId"], where: { kind: "INITIATIVE" }, _max: { publishedAt: true } }),
  ]);
  const newest = new Map(reports.map(({ targetId, _max }) => [targetId, _max.publishedAt]));
  return initiatives.flatMap(({ id, name }): Problem[] => {
    const last = newest.get(id);
    const months = last ? silenceSince(last, now).months : null;
    return last && months === null ? [] : [{ kind: "silent", about: name, href: `/editor/initiatives/${id}`, months }];
  });
}
