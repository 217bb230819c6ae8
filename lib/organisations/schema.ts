import { z } from "zod";
import { idOrNothing } from "../citations/schema.ts";
import { OrganisationKind } from "../generated/prisma/enums.ts";
import { translator } from "../messages/index.ts";
import { id, line, name } from "../structure/schema.ts";

const t = translator("places");

/** `follows`: the organisation that stands before it at its place; null for the first. */
const words = {
  kind: z.enum(OrganisationKind, t("desk.kindMissing")),
  name,
  phone: line(60).regex(/^[\d+\-\s、]*$/, t("desk.phoneWrong")),
  address: line(120),
  hours: line(120),
  follows: idOrNothing,
};
const start = z.object({ ...words, name: z.string(), phone: z.string() });

export type OrganisationWords = z.infer<typeof start>;
export const saveOrganisationSchema = z
  .object({ placeId: id, id: idOrNothing, start: start.nullable(), ...words })
  .refine(({ phone, address }) => phone !== "" || address !== "", { path: ["phone"], message: t("desk.phoneOrAddress") });
export const removeOrganisationSchema = z.object({ id, start });
export type SaveOrganisation = { placeId: number; id: number | null; start: OrganisationWords | null; words: OrganisationWords };
export type RemoveOrganisation = { id: number; start: OrganisationWords };
