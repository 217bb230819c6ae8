import { printable } from "../articles/printable.ts";

/** What a form of the desk holds of a channel, a place or an initiative. */
type Words = Record<string, string | number | null | string[]>;
type Key<W> = keyof W & string;

/** Saved, or refused since others changed the same meanwhile: then with what is so now. */
export type Edited<W> = { outcome: "saved"; words: W } | { outcome: "stale"; present: W; contested: Key<W>[] };

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export function changedKeys<W extends Words>(before: W, after: W): Key<W>[] {
  return Object.keys(before).filter((key) => !same(before[key], after[key]));
}

/** What others changed since the form was opened, and saving what was typed would undo. */
export function contestedKeys<W extends Words>(start: W, present: W, typed: W): Key<W>[] {
  const byOthers = changedKeys(start, present);
  return changedKeys(present, typed).filter((key) => byOthers.includes(key));
}

/** The values before a change, for the audit log. */
export function formerly<W extends Words>(present: W, keys: Key<W>[]): Record<string, string | number | null> {
  const flat = (value: Words[string] | undefined) => (Array.isArray(value) ? value.join("、") : (value ?? null));
  return Object.fromEntries(keys.map((key) => [key, flat(present[key])]));
}

/** A form's fields; `start`, the values it was opened with, travels as JSON. */
export function fieldsOf(data: FormData): Record<string, unknown> {
  const fields = printable(Object.fromEntries(data)) as Record<string, unknown>;
  return { ...fields, start: parsed(fields["start"]) };
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return null;
  }
}

/** The id that a select or a picker holds; nothing chosen is null. */
export function idOrNull(field: unknown): number | null {
  return field === undefined || field === "" ? null : Number(field);
}
