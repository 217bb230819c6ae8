"use client";

import { PenLine } from "lucide-react";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import type { ActionState } from "@/lib/action-state";
import { translator } from "@/lib/messages/index";

const t = translator("deskArticles");

/** Makes an article and opens it, with one click. */
export function CreateButton({ action, label }: { action: () => Promise<ActionState>; label?: string }) {
  const [state, dispatch, pending] = useActionState<ActionState | null>(action, null);
  return (
    <form action={dispatch}>
      <Button type="submit" variant="primary" pending={pending}>
        {!pending && <PenLine aria-hidden className="size-4" />}
        {pending ? t("list.writing") : (label ?? t("list.create"))}
      </Button>
      {state && !state.ok && (
        <p role="alert" className="mt-2 text-sm text-accent">
          {state.message}
        </p>
      )}
    </form>
  );
}
