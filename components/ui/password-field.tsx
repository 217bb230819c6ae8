"use client";

import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import type { ComponentProps } from "react";
import { Field } from "./field";
import type { FieldProps } from "./field";
import { TextInput } from "./inputs";

type Props = FieldProps & Omit<ComponentProps<"input">, "type"> & { showLabel: string; hideLabel: string };

/** A password that can be looked at while it is typed. */
export function PasswordField({ label, note, hint, error, id, showLabel, hideLabel, ...input }: Props) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field {...{ label, note, hint, error, id }}>
      {(control) => (
        <span className="relative block">
          <TextInput {...input} {...control} type={shown ? "text" : "password"} spellCheck={false} autoCapitalize="none" className="pr-12" />
          <button
            type="button"
            aria-label={shown ? hideLabel : showLabel}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 flex w-11 items-center justify-center rounded-md text-ink-soft hover:text-ink"
          >
            <Icon aria-hidden className="size-4.5" />
          </button>
        </span>
      )}
    </Field>
  );
}
