import { db } from "../db.ts";
import type { InitiativeOption } from "./option.ts";

/** Every initiative to choose from, by place. */
export async function initiativeOptions(): Promise<InitiativeOption[]> {
  const rows = await db().initiative.findMany({
    orderBy: [{ place: { path: "asc" } }, { id: "asc" }],
    select: { id: true, name: true, place: { select: { id: true, name: true } } },
  });
  return rows.map(({ id, name, place }) => ({ id, name, placeId: place.id, place: place.name }));
}
