"use client";

import { createContext, useContext } from "react";
import type { Place } from "./checked-texts";
import { partsOf } from "./marks";
import type { Mark } from "./marks";

export type FieldMark = Mark & { place: Place };

const Marks = createContext<FieldMark[]>([]);

/** Tells fields, wherever they stand, which of their words are to stand out. */
export const MarksInFields = Marks.Provider;

type Props = {
  /** The field's text as it is shown. */
  text: string;
  isHere: (place: Place) => boolean;
  className?: string;
};

/** Marks words of a field: its text once more, unseen, over the field. It is set as the field is. */
export function FieldMarks({ text, isHere, className = "" }: Props) {
  const parts = partsOf(text, useContext(Marks).filter(({ place }) => isHere(place)));
  if (!parts.some(({ look }) => look)) return null;
  return (
    <div aria-hidden className={`field-marks ${className}`} data-field-marks="">
      {parts.map(({ text: words, look }, index) => (
        <span key={index} className={look || undefined}>
          {words}
        </span>
      ))}
    </div>
  );
}
