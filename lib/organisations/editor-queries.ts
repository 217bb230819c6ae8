import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import type { DeskOrganisation } from "./organisation.ts";
import { mayEditOrganisations } from "./policy.ts";
import { organisationFields, organisationWords } from "./words.ts";

export async function organisationsToEdit(actor: Actor, placeId: number): Promise<DeskOrganisation[]> {
  if (!mayEditOrganisations(actor)) throw new NotAllowed();
  const rows = await db().organisation.findMany({ where: { placeId }, orderBy: [{ position: "asc" }, { id: "asc" }], select: organisationFields });
  return rows.flatMap(({ id }) => {
    const words = organisationWords(rows, id);
    return words ? [{ id, words, source: null }] : [];
  });
}
