import type { Link } from "../articles/article.ts";
import type { InitiativeStatus } from "../generated/prisma/enums.ts";
import type { InitiativeWords } from "./schema.ts";

export type InitiativeCard = Link & {
  status: InitiativeStatus;
  summary: string;
  place: Link;
  reports: number;
};

export type Part = { label: string; title: string; text: string; parts: Part[] };

export type InitiativeView = Link & {
  id: number;
  status: InitiativeStatus;
  summary: string;
  place: Link;
  placeTrail: Link[];
  parts: Part[];
};

export const initiativeHref = (slug: string) => `/initiatives/${slug}`;

/** An initiative in the desk's list. */
export type InitiativeRow = { id: number; name: string; href: string; status: InitiativeStatus; place: string };

export type EditableInitiative = InitiativeRow & { words: InitiativeWords };
