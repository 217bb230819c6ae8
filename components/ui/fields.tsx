import type { ComponentProps } from "react";
import { Field } from "./field";
import type { FieldProps } from "./field";
import { Select, TextArea, TextInput } from "./inputs";

/** The three common fields: a Field around its control. */
export function TextField({ label, note, hint, error, id, ...input }: FieldProps & ComponentProps<"input">) {
  return (
    <Field {...{ label, note, hint, error, id }}>
      {(control) => <TextInput {...input} {...control} />}
    </Field>
  );
}

export function TextAreaField({ label, note, hint, error, id, ...area }: FieldProps & ComponentProps<"textarea">) {
  return (
    <Field {...{ label, note, hint, error, id }}>
      {(control) => <TextArea {...area} {...control} />}
    </Field>
  );
}

export function SelectField({ label, note, hint, error, id, ...select }: FieldProps & ComponentProps<"select">) {
  return (
    <Field {...{ label, note, hint, error, id }}>
      {(control) => <Select {...select} {...control} />}
    </Field>
  );
}
