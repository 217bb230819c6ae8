import type { AnsweredFinding } from "@/lib/copy-checks/finding";
import type { Place, PlacedText } from "./checked-texts";
import type { FieldMark } from "./field-marks";

/** A finding with the words around it. */
export type PlacedFinding = AnsweredFinding & { key: string; place: Place; before: string; after: string };

const around = 10;

export function placed(found: AnsweredFinding[], texts: PlacedText[]): PlacedFinding[] {
  const byId = new Map(texts.map((one) => [one.id, one]));
  return found.flatMap((finding) => {
    const { text, place } = byId.get(finding.textId) ?? {};
    if (text === undefined || !place) return [];
    const { from, to } = finding;
    return [{
      ...finding,
      place,
      key: `${finding.textId}-${from}-${finding.kind}`,
      before: (from > around ? "…" : "") + text.slice(Math.max(0, from - around), from),
      after: text.slice(to, to + around) + (to + around < text.length ? "…" : ""),
    }];
  });
}

export const sameMatter = (one: AnsweredFinding, other: AnsweredFinding) => one.kind === other.kind && one.about === other.about;

export const markOf = ({ place, from, to, was, kind }: PlacedFinding): FieldMark => ({ place, from, to, was, look: `copy-finding copy-finding-${kind}` });
