"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isLookedAt } from "./attention";

const rhythm = 20_000;

/** Has a list that somebody looks at made anew now and then: who writes where is soon otherwise. */
export function KeepFresh() {
  const router = useRouter();
  useEffect(() => {
    const renew = () => isLookedAt() && router.refresh();
    const timer = setInterval(renew, rhythm);
    document.addEventListener("visibilitychange", renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", renew);
    };
  }, [router]);
  return null;
}
