"use client";

import { useState } from "react";
import type { ChangeEvent } from "react";

/**
 * Value and handlers of a field whose text lives in the editor's document. While it has the focus the field
 * keeps a copy: the document answers a moment later, which would break an input method in mid-word.
 */
export function useHeldValue(value: string, onChange: (value: string) => void) {
  const [held, setHeld] = useState<string | null>(null);
  return {
    value: held ?? value,
    onFocus: () => setHeld(value),
    onBlur: () => setHeld(null),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setHeld(event.target.value);
      onChange(event.target.value);
    },
  };
}
