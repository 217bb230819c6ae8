import { z } from "zod";
import { idOrNothing, quote } from "../citations/schema.ts";
import { translator } from "../messages/index.ts";
import { id, line, name } from "../structure/schema.ts";

const t = translator("records");
const words = {
  name,
  placeId: idOrNothing.refine((place) => place !== null, t("venues.placeMissing")),
  address: line(120),
  hours: line(120),
  phone: line(40).regex(/^[\d+\-\s、]*$/, t("venues.phoneWrong")),
  articleId: idOrNothing,
  quote,
};
const start = z.object({ ...words, name: z.string(), placeId: idOrNothing, phone: z.string() });

export type VenueWords = z.infer<typeof start>;
export const saveVenueSchema = z.object({ initiativeId: idOrNothing, id: idOrNothing, start: start.nullable(), ...words });
export const removeVenueSchema = z.object({ initiativeId: idOrNothing, id, start });
/** `initiativeId` is null for a venue that is its place's own. */
export type SaveVenue = { initiativeId: number | null; id: number | null; start: VenueWords | null; words: VenueWords };
export type RemoveVenue = { initiativeId: number | null; id: number; start: VenueWords };
