"use client";

import { createContext, useContext } from "react";
import type { Place } from "./checked-texts";
import { partsOf } from "./marks";
import type { PlacedFinding } from "./placed-finding";

const Findings = createContext<PlacedFinding[]>([]);

/** Tells fields, wherever they stand, what checks have found in them. */
export const FieldFindings = Findings.Provider;

type Props = {
  /** The field's text as it is shown. */
  text: string;
  isHere: (place: Place) => boolean;
  className?: string;
};

/** Underlines what checks have found in a field: its text once more, unseen, over the field. It is set as the field is. */
export function FieldMarks({ text, isHere, className = "" }: Props) {
  const findings = useContext(Findings).filter(({ place }) => isHere(place));
  const parts = findings.length > 0 ? partsOf(text, findings) : [];
  if (!parts.some(({ kind }) => kind)) return null;
  return (
    <div aria-hidden className={`field-marks ${className}`} data-field-marks="">
      {parts.map(({ text: words, kind }, index) => (
        <span key={index} className={kind ? `copy-finding copy-finding-${kind}` : undefined}>
          {words}
        </span>
      ))}
    </div>
  );
}
