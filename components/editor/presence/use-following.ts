"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";
import type { Presence } from "@/lib/presence/presence";

type Needs = {
  presence: Presence | null;
  /** The text that this page was last rendered with on the server. */
  loadedId: number;
  knownId: () => number;
  /** Nothing here waits to be saved, or is just being saved. */
  isCalm: () => boolean;
  follow: () => void;
};

/** While nothing is being written here, the page keeps up with what others save. */
export function useFollowing({ presence, loadedId, knownId, isCalm, follow }: Needs): void {
  const router = useRouter();
  const load = useEffectEvent(() => {
    if (presence && presence.headId !== knownId() && isCalm()) router.refresh();
  });
  useEffect(() => load(), [presence]);
  const takeIn = useEffectEvent(() => {
    if (loadedId !== knownId() && isCalm()) follow();
  });
  useEffect(() => takeIn(), [loadedId]);
}
