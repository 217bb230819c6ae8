import type { OrganisationWords } from "./schema.ts";

export const organisationFields = { id: true, kind: true, name: true, phone: true, address: true, hours: true, position: true } as const;

export type Row = Omit<OrganisationWords, "follows"> & { id: number; position: number };

/** What the form holds of one of those at a place, given in their order. */
export function organisationWords(rows: Row[], id: number): OrganisationWords | null {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (!row) return null;
  const { kind, name, phone, address, hours } = row;
  return { kind, name, phone, address, hours, follows: rows[index - 1]?.id ?? null };
}
