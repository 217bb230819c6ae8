"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import type { Presence } from "@/lib/presence/presence";

type Needs = {
  presence: Presence | null;
  /** Somebody else writes. */
  isBlocked: boolean;
  /** The text that this page was last rendered with on the server. */
  loadedId: number;
  knownId: number;
  /** Nothing here waits to be saved, or is just being saved. */
  isCalm: () => boolean;
  follow: () => void;
};

/** While nothing is being written here, the page keeps up with what others save. Answers whether it still has to catch up before it is written in. */
export function useFollowing({ presence, isBlocked, loadedId, knownId, isCalm, follow }: Needs): boolean {
  const router = useRouter();
  const [wasBlocked, setWasBlocked] = useState(false);
  if (isBlocked && !wasBlocked) setWasBlocked(true);
  if (wasBlocked && !isBlocked && (presence === null || presence.headId === knownId)) setWasBlocked(false);
  const load = useEffectEvent(() => {
    if (presence && presence.headId !== knownId && isCalm()) router.refresh();
  });
  useEffect(() => load(), [presence]);
  const takeIn = useEffectEvent(() => {
    if (loadedId !== knownId && isCalm()) follow();
  });
  useEffect(() => takeIn(), [loadedId]);
  return wasBlocked && !isBlocked;
}
