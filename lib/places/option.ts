import type { PlaceKind } from "../generated/prisma/enums.ts";

/** A place in a picker. `trail` names what lies above it, from the root down. */
export type PlaceOption = { id: number; kind: PlaceKind; name: string; path: string; aliases: string[]; trail: string[] };
