import type { InitiativeStatus } from "../generated/prisma/enums.ts";
import { statuses } from "./status.ts";

/** What a reader narrows the index of initiatives by; the place as its path, the method as its slug. */
export type Filter = { place: string; status: InitiativeStatus | null; method: string };

type Parameters = Record<string, string | string[] | undefined>;

export function filterOf({ place, status, method }: Parameters): Filter {
  const text = (value: Parameters[string]) => (typeof value === "string" ? value : "");
  return { place: text(place), status: statuses.find((one) => one === status) ?? null, method: text(method) };
}

export const isFiltering = ({ place, status, method }: Filter) => place !== "" || status !== null || method !== "";
