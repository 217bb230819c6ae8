import type { Link } from "../articles/article.ts";
import type { InitiativeCard } from "../initiatives/initiative.ts";
import type { PartWords } from "../initiatives/schema.ts";
import type { MethodWords } from "./schema.ts";

export type MethodCard = Link & { summary: string; places: Link[] };

export type MethodStep = { label: string; title: string; text: string };
export type MethodView = Link & { id: number; summary: string; steps: MethodStep[]; initiatives: InitiativeCard[] };

export const methodHref = (slug: string) => `/methods/${slug}`;

export type MethodRow = { id: number; name: string; href: string; initiatives: number };
export type EditableMethod = MethodRow & { words: MethodWords; steps: PartWords[] };
