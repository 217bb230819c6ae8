import type { PhotoRecord } from "./schema.ts";

type Row = Omit<PhotoRecord, "takenOn"> & { takenOn: Date | null };

/** All that the desk writes about a picture, as a form holds it. */
export function recordOf({ caption, credit, alt, rights, consent, placeId, takenOn }: Row): PhotoRecord {
  return { caption, credit, alt, rights, consent, placeId, takenOn: takenOn?.toISOString().slice(0, 10) ?? "" };
}

export function rowOfRecord({ takenOn, ...words }: PhotoRecord): Row {
  return { ...words, takenOn: takenOn === "" ? null : new Date(`${takenOn}T00:00:00Z`) };
}
