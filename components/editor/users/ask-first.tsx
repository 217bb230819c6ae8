"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { useFormAction } from "@/components/ui/use-form-action";
import type { ActionState } from "@/lib/action-state";
import { translator } from "@/lib/messages/index";
import type { ManagedUser } from "@/lib/users/user";

type Props<T> = {
  user: ManagedUser;
  text: string;
  label: string;
  action: (previous: ActionState<T> | null, data: FormData) => Promise<ActionState<T>>;
  onDone: (value: T) => void;
  onCancel: () => void;
};

/** Says what will happen to the person, and does it when that is meant. */
export function AskFirst<T>({ user, text, label, action, onDone, onCancel }: Props<T>) {
  const form = useFormAction(action, onDone);
  return (
    <form {...form.props}>
      {form.message && (
        <Alert tone="bad" className="mb-4">
          {form.message}
        </Alert>
      )}
      <input type="hidden" name="userId" value={user.id} />
      <p className="text-[0.9375rem] text-ink-soft">{text}</p>
      <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        <Button onClick={onCancel}>{translator("users")("cancel")}</Button>
        <Button type="submit" variant="danger" pending={form.pending} autoFocus>
          {label}
        </Button>
      </div>
    </form>
  );
}
