"use client";

import { startTransition, useActionState, useEffect, useRef } from "react";
import type { SubmitEvent } from "react";
import type { ActionState } from "@/lib/action-state";

type Action<T> = (previous: ActionState<T> | null, data: FormData) => Promise<ActionState<T>>;

/**
 * A form and its action. Spread `props` on the form. What was typed stays when the action refuses (a plain
 * `action` would reset the form), and the focus goes to the first field to put right, or to the message.
 * `onDone` runs after success.
 */
export function useFormAction<T>(action: Action<T>, onDone?: (value: T, form: HTMLFormElement | null) => void) {
  const form = useRef<HTMLFormElement>(null);
  const [state, dispatch, pending] = useActionState<ActionState<T> | null, FormData>(async (previous, data) => {
    const next = await action(previous, data);
    if (next.ok) onDone?.(next.value, form.current);
    return next;
  }, null);

  useEffect(() => {
    if (!state || state.ok) return;
    const first = ["[aria-invalid=true]", "[data-refusal]"].map((selector) => form.current?.querySelector<HTMLElement>(selector)).find(Boolean);
    first?.focus();
  }, [state]);

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    form.current = event.currentTarget;
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter);
    startTransition(() => dispatch(data));
  };

  const refused = state && !state.ok ? state : null;
  return {
    props: { action: dispatch, onSubmit, noValidate: true },
    pending,
    /** What to tell about the whole form; null when all is well or the fields say it. */
    message: refused?.message ?? null,
    errorOf: (field: string) => refused?.issues.find((issue) => issue.field === field)?.message,
    done: state?.ok ?? false,
  };
}
