import type { Link } from "../articles/article.ts";
import type { InitiativeStatus } from "../generated/prisma/enums.ts";

export type InitiativeCard = Link & {
  status: InitiativeStatus;
  summary: string;
  place: Link;
  /** Labels of its first-level parts, where they tell something: 强 齐 联 微 小. */
  labels: string[];
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

/** Labels that say more than the order: 强 齐 联, but neither 一 二 三 nor 2025 2026. */
export function tellingLabels(labels: string[]): string[] {
  return labels.every((label) => /^[\d一二三四五六七八九十]+$/.test(label)) ? [] : labels;
}

export const initiativeHref = (slug: string) => `/initiatives/${slug}`;
