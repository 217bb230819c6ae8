import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { tourOf } from "./tour.ts";
import type { Tour } from "./tour.ts";

/** How far this person has come with the list for newcomers. */
export async function ownTour(actor: Actor): Promise<Tour> {
  const own = { createdById: actor.id };
  const [article, titled, photo, described, marks] = await Promise.all([
    db().article.findFirst({ where: own, orderBy: { id: "desc" }, select: { id: true } }),
    db().article.findFirst({ where: { ...own, head: { title: { not: "" } } }, select: { id: true } }),
    db().photo.findFirst({ where: own, select: { id: true } }),
    db().photo.findFirst({ where: { ...own, caption: { not: "" }, credit: { not: "" }, alt: { not: "" } }, select: { id: true } }),
    db().tourMark.findMany({ where: { userId: actor.id }, select: { mark: true } }),
  ]);
  return tourOf({
    draftId: article?.id ?? null,
    hasTitle: titled !== null,
    hasPhoto: photo !== null,
    hasWords: described !== null,
    marks: new Set(marks.map(({ mark }) => mark)),
  });
}
