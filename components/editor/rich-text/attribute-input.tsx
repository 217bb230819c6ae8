"use client";

import { useId } from "react";
import type { LineName } from "../copy-checks/checked-texts";
import { FieldMarks } from "../copy-checks/field-marks";
import { useHeldValue } from "./use-held-value";

type Props = {
  name: LineName;
  label: string;
  value: string;
  readOnly: boolean;
  maxLength: number;
  onChange: (value: string) => void;
  /** Enter: on to what follows. */
  onLeave: () => void;
};

/** A line of text that belongs to a block: who is quoted, what a table shows. */
export function AttributeInput({ name, label, value, readOnly, maxLength, onChange, onLeave }: Props) {
  const id = useId();
  const held = useHeldValue(value, (typed) => onChange(typed.replaceAll("\n", "")));
  return (
    <div className="attribute" contentEditable={false}>
      <label htmlFor={id}>{label}</label>
      <div className="field-marked">
        <textarea
          {...held}
          id={id}
          rows={1}
          maxLength={maxLength}
          readOnly={readOnly}
          data-line-field={name}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing || readOnly) return;
            event.preventDefault();
            onLeave();
          }}
        />
        <FieldMarks text={held.value} isHere={(place) => place.at === "line" && place.name === name && place.text === value} />
      </div>
    </div>
  );
}
