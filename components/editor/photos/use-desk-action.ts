"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionState } from "@/lib/action-state";
import { translator } from "@/lib/messages/index";

/** Runs an action, says how it went, and has the page show what is so now. `then` runs after success. */
export function useDeskAction() {
  const router = useRouter();
  const toast = useToast();
  const [isWorking, start] = useTransition();
  const run = (action: () => Promise<ActionState>, said: string, then?: () => void) =>
    start(async () => {
      const state = await action().catch(() => ({ ok: false as const, message: translator("photos")("unreachable") }));
      if (!state.ok) return toast(state.message, "bad");
      toast(said);
      then?.();
      router.refresh();
    });
  return { isWorking, run };
}
