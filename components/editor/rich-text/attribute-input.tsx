"use client";

import { useId } from "react";
import { useHeldValue } from "./use-held-value";

type Props = {
  label: string;
  value: string;
  readOnly: boolean;
  maxLength: number;
  onChange: (value: string) => void;
  /** Enter: on to what follows. */
  onLeave: () => void;
};

/** A line of text that belongs to a block: who is quoted, what a table shows. */
export function AttributeInput({ label, value, readOnly, maxLength, onChange, onLeave }: Props) {
  const id = useId();
  const held = useHeldValue(value, onChange);
  return (
    <div className="attribute" contentEditable={false}>
      <label htmlFor={id}>{label}</label>
      <input
        {...held}
        id={id}
        maxLength={maxLength}
        readOnly={readOnly}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onLeave();
        }}
      />
    </div>
  );
}
