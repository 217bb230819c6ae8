import { CircleAlert } from "lucide-react";
import { useId } from "react";
import type { ReactNode } from "react";

/** What ties a control to its label, hint and error: spread it on the control. */
export type ControlProps = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

export type FieldProps = {
  label: string;
  /** A short remark beside the label, such as "optional". */
  note?: string;
  hint?: ReactNode;
  error?: string;
  /** Give one where something links to the field. */
  id?: string;
};

/** A label, a control, a hint and an error, tied together for eyes and screen readers. */
export function Field({ label, note, hint, error, id, children }: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const own = useId();
  const controlId = id ?? own;
  const hintId = hint ? `${controlId}-hint` : undefined;
  const errorId = error ? `${controlId}-error` : undefined;
  const describedBy = [errorId, hintId].filter(Boolean).join(" ") || undefined;
  return (
    <div className="min-w-0">
      <label htmlFor={controlId} className="mb-1.5 flex items-baseline justify-between gap-3 text-sm font-medium">
        {label}
        {note && <span className="font-normal text-ink-soft">{note}</span>}
      </label>
      {children({ id: controlId, "aria-describedby": describedBy, "aria-invalid": error ? true : undefined })}
      {error && (
        <p id={errorId} className="mt-1.5 flex items-start gap-1.5 text-sm text-accent">
          <CircleAlert aria-hidden className="mt-1 size-3.5 shrink-0" />
          {error}
        </p>
      )}
      {hint && (
        <p id={hintId} className="mt-1.5 text-sm text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
