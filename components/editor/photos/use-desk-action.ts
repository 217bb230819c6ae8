"use client";

import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionState } from "@/lib/action-state";
import { translator } from "@/lib/messages/index";

/** Runs an action, which has the page show what is so then, and says how it went. `then` runs after success. */
export function useDeskAction() {
  const toast = useToast();
  const [isWorking, start] = useTransition();
  const run = (action: () => Promise<ActionState>, said: string, then?: () => void) =>
    start(async () => {
      const state = await action().catch(() => ({ ok: false as const, message: translator("photos")("unreachable") }));
      if (!state.ok) return toast(state.message, "bad");
      toast(said);
      then?.();
    });
  return { isWorking, run };
}
