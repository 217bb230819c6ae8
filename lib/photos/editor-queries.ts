import { inSightOf as articlesInSightOf, lying } from "../articles/in-sight.ts";
import { deskRoles } from "../articles/policy.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { cropSchema } from "./framing.ts";
import { matching } from "./library-filter.ts";
import { featureless, nearestAlike } from "./likeness.ts";
import type { LibraryPage, PhotoArticle, PhotoFile, PhotoToEdit, Standing } from "./photo.ts";
import { mayChange, maySee, maySeeAll } from "./policy.ts";
import { photoFacts, photoFields, toPhoto } from "./queries.ts";
import { recordOf } from "./record.ts";
import type { PhotoFilter } from "./schema.ts";
import { usesOf } from "./uses.ts";
import type { Use } from "./uses.ts";

const pageSize = 48;

/** What this person may look at and use. */
function inSightOf(actor: Actor): Prisma.PhotoWhereInput {
  if (maySeeAll(actor)) return {};
  const shown = { OR: [{ liveOf: { isNot: null } }, { headOf: { isNot: null } }] };
  const within = actor.grants.filter(({ role }) => deskRoles.includes(role)).flatMap((grant): Prisma.PhotoWhereInput[] => [
    { revisions: { some: { revision: { AND: [shown, lying(grant)] } } } },
    ...(grant.channelIds === null && grant.placeIds ? [{ placeId: { in: grant.placeIds } }] : []),
  ]);
  return { OR: [{ createdById: actor.id }, { revisions: { some: { revision: { liveOf: { isNot: null } } } } }, ...within] };
}

/** The library, as far as this person may look into it. */
export async function library(actor: Actor, filter: PhotoFilter, size = pageSize): Promise<LibraryPage> {
  const rows = await db().photo.findMany({
    where: { AND: [inSightOf(actor), ...(await matching(actor, filter)), { id: { lt: filter.before } }] },
    orderBy: { id: "desc" },
    take: size + 1,
    select: photoFields,
  });
  const photos = rows.slice(0, size).map(toPhoto);
  const uses = Map.groupBy(await usesOf(photos.map(({ id }) => id)), ({ photoId }) => photoId);
  return {
    photos: photos.map((photo) => ({ ...photo, uses: counted(uses.get(photo.id) ?? []) })),
    nextBefore: rows.length > size ? (photos.at(-1)?.id ?? null) : null,
  };
}

function counted(uses: Use[]): Record<Standing, number> {
  const count = (standing: Standing) => uses.filter((use) => use.standing === standing).length;
  return { live: count("live"), draft: count("draft"), former: count("former") };
}

export async function photoToEdit(actor: Actor, id: number): Promise<PhotoToEdit | null> {
  const row = await db().photo.findUnique({ where: { id }, include: { createdBy: { select: { name: true } } } });
  if (!row) return null;
  const uses = await usesOf([id]);
  const facts = (await photoFacts(db(), [id])).get(id);
  if (!facts) return null;
  if (!maySee(actor, facts)) throw new NotAllowed();
  const known = await db().article.findMany({ where: { AND: [{ id: { in: uses.map(({ articleId }) => articleId) } }, articlesInSightOf(actor)] }, select: { id: true } });
  const articles = uses.flatMap((use) => article(use, known.some((one) => one.id === use.articleId)));
  return {
    photo: toPhoto(row),
    words: recordOf(row),
    crop: cropSchema.nullable().parse(row.crop),
    file: { format: row.format, bytes: row.bytes, uploadedBy: row.createdBy.name, uploadedAt: row.createdAt.toISOString() },
    articles,
    hiddenArticles: uses.length - articles.length,
    similar: await similarPhotos(actor, id),
    mayChange: mayChange(actor, facts),
  };
}

function article(use: Use, mayOpen: boolean): PhotoArticle[] {
  const { articleId: id, title, slug, standing } = use;
  if (mayOpen) return [{ id, title, standing, href: `/editor/articles/${id}` }];
  return standing === "live" && use.state === "PUBLISHED" ? [{ id, title, standing, href: `/articles/${slug}` }] : [];
}

/** Pictures that look like this one and that this person may see, the nearest first. */
export async function similarPhotos(actor: Actor, id: number): Promise<PhotoFile[]> {
  const near = await db().$queryRaw<{ id: number }[]>`
    SELECT other.id FROM "Photo" own JOIN "Photo" other ON other.id <> own.id
    WHERE own.id = ${id} AND own.likeness <> ${featureless} AND other.likeness <> ${featureless}
      AND bit_count((own.likeness # other.likeness)::bit(64)) <= ${nearestAlike}
    ORDER BY bit_count((own.likeness # other.likeness)::bit(64)), other.id LIMIT 12`;
  const order = near.map((one) => one.id);
  const rows = await db().photo.findMany({ where: { AND: [{ id: { in: order } }, inSightOf(actor)] }, select: photoFields });
  return rows.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)).map(toPhoto);
}
