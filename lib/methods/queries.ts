import { db } from "../db.ts";
import { initiativeTag } from "../initiatives/cache.ts";
import { initiativeHref } from "../initiatives/initiative.ts";
import { initiativeCards } from "../initiatives/queries.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placeTag } from "../places/cache.ts";
import { appliedTag, methodTag, methodsTag } from "./cache.ts";
import { methodHref } from "./method.ts";
import type { MethodCard, MethodView } from "./method.ts";

/** All methods, with where each is applied: a site has a few dozen. */
export async function methodCards(): Promise<MethodCard[]> {
  madeOf(methodsTag);
  const rows = await db().method.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true, slug: true, name: true, summary: true,
      initiatives: {
        orderBy: { initiativeId: "asc" },
        select: { initiative: { select: { id: true, slug: true, place: { select: { id: true, name: true } } } } },
      },
    },
  });
  for (const { id, initiatives } of rows) {
    madeOf(methodTag(id), appliedTag(id), ...initiatives.flatMap(({ initiative }) => [initiativeTag(initiative.id), placeTag(initiative.place.id)]));
  }
  return rows.map(({ slug, name, summary, initiatives }) => ({
    name, href: methodHref(slug), summary,
    places: initiatives.map(({ initiative }) => ({ name: initiative.place.name, href: initiativeHref(initiative.slug) })),
  }));
}

/** Methods to choose from. */
export async function methodChoices(): Promise<{ id: number; slug: string; name: string }[]> {
  madeOf(methodsTag);
  const rows = await db().method.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }], select: { id: true, slug: true, name: true } });
  madeOf(...rows.map(({ id }) => methodTag(id)));
  return rows;
}

export async function methodAt(slug: string): Promise<MethodView | null> {
  const row = await db().method.findUnique({
    where: { slug },
    select: {
      id: true, slug: true, name: true, summary: true,
      steps: { orderBy: { position: "asc" }, select: { label: true, title: true, text: true } },
    },
  });
  if (!row) {
    madeOf(methodsTag);
    return null;
  }
  madeOf(methodTag(row.id), appliedTag(row.id));
  const { id, name, summary, steps } = row;
  return { id, name, href: methodHref(row.slug), summary, steps, initiatives: await initiativeCards({ methodId: id }) };
}
