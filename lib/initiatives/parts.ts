import type { Part } from "./initiative.ts";
import type { PartWords } from "./schema.ts";

type Row = { id: number; parentId: number | null; label: string; title: string; text: string };

/** Rows in their order, as a tree. */
export function nested(rows: Row[], parentId: number | null = null): Part[] {
  return rows
    .filter((row) => row.parentId === parentId)
    .map(({ id, label, title, text }) => ({ label, title, text, parts: nested(rows, id) }));
}

/** A tree of two levels as the list that the desk edits. */
export function flattened(parts: Part[], inner = false): PartWords[] {
  return parts.flatMap(({ label, title, text, parts: below }) => [{ label, title, text, inner }, ...flattened(below, true)]);
}

/** The list that the desk edits as a tree of two levels. */
export function grouped(list: PartWords[]): Part[] {
  const tops: Part[] = [];
  for (const { inner, ...words } of list) (inner ? (tops.at(-1)?.parts ?? tops) : tops).push({ ...words, parts: [] });
  return tops;
}
