"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import type { Presence } from "@/lib/presence/presence";

type Needs = {
  presence: Presence | null;
  /** Somebody else writes. */
  isBlocked: boolean;
  /** The text that this page was last rendered with on the server, and the mark of all that stands around it. */
  loaded: { revisionId: number; mark: string };
  knownId: number;
  /** Nothing here waits to be saved, or is just being saved. */
  isCalm: () => boolean;
  follow: () => void;
};

/** While nothing is being written here, the page keeps up with what others save, sign and publish, and with what its own saves change around the text. Answers whether it still has to catch up before it is written in. */
export function useFollowing({ presence, isBlocked, loaded, knownId, isCalm, follow }: Needs): boolean {
  const router = useRouter();
  const [wasBlocked, setWasBlocked] = useState(false);
  if (isBlocked && !wasBlocked) setWasBlocked(true);
  if (wasBlocked && !isBlocked && (presence === null || presence.headId === knownId)) setWasBlocked(false);
  const load = useEffectEvent(() => {
    if (presence && (presence.headId !== knownId || presence.mark !== loaded.mark) && isCalm()) router.refresh();
  });
  useEffect(() => load(), [presence]);
  const takeIn = useEffectEvent(() => {
    // One that was asked for before the last save came in is no news.
    if (loaded.revisionId > knownId && isCalm()) follow();
  });
  useEffect(() => takeIn(), [loaded.revisionId]);
  return wasBlocked && !isBlocked;
}
