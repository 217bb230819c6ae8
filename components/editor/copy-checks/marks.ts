import type { Kind } from "@/lib/copy-checks/finding";
import type { PlacedFinding } from "./placed-finding";

/** A field's text in parts; those with a kind are what a check has found. */
export type Part = { text: string; kind: Kind | null };

/** Findings whose words stand no longer where they were are left out until the next check. */
export function partsOf(text: string, findings: Pick<PlacedFinding, "kind" | "from" | "to" | "was">[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const standing = findings.filter(({ from, to, was }) => was !== "" && text.slice(from, to) === was);
  for (const { kind, from, to } of standing.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue;
    if (from > at) parts.push({ text: text.slice(at, from), kind: null });
    parts.push({ text: text.slice(from, to), kind });
    at = to;
  }
  return at < text.length ? [...parts, { text: text.slice(at), kind: null }] : parts;
}
