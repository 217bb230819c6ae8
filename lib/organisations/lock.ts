import type { Tx } from "../db.ts";
import { NotFound } from "../errors.ts";
import { organisationFields } from "./words.ts";
import type { Row } from "./words.ts";

/** The organisations of a place in their order; nobody else changes them until the transaction ends. */
export async function lockOrganisations(tx: Tx, placeId: number): Promise<Row[]> {
  const places = await tx.$queryRaw<unknown[]>`SELECT id FROM "Place" WHERE id = ${placeId} FOR NO KEY UPDATE`;
  if (places.length === 0) throw new NotFound();
  return tx.organisation.findMany({ where: { placeId }, orderBy: [{ position: "asc" }, { id: "asc" }], select: organisationFields });
}
