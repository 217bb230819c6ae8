import { PlaceKind } from "../generated/prisma/enums.ts";

const fromWide: PlaceKind[] = Object.values(PlaceKind);
const rank = (kind: PlaceKind) => fromWide.indexOf(kind);

export type Misplaced = "rootless" | "tooNarrow";

/** Why a place of this kind cannot stand there; a county-level city does lie in a city. A null parent is the top of the tree. */
export function misplaced(kind: PlaceKind, parent: PlaceKind | null): Misplaced | null {
  if (parent === null) return rank(kind) > rank("DISTRICT") ? "rootless" : null;
  return rank(parent) > rank(kind) ? "tooNarrow" : null;
}
