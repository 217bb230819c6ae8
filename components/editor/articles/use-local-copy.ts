"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { dropCopy, keepCopy, newestCopy } from "./local-copies";
import type { LocalCopy } from "./local-copies";

const pause = 400;

/** Keeps what is not saved in this browser, and finds what an earlier page left behind. `copyNow` answers null when all is saved. */
export function useLocalCopy(articleId: number, slot: string, copyNow: () => LocalCopy | null, differs: (copy: LocalCopy) => boolean) {
  const own = useRef(slot);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [found, setFound] = useState<{ slot: string; copy: LocalCopy } | null>(null);

  const write = useCallback(() => {
    clearTimeout(timer.current);
    const copy = copyNow();
    if (copy) keepCopy(articleId, slot, copy);
    else dropCopy(articleId, slot);
  }, [articleId, slot, copyNow]);
  const writeSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(write, pause);
  }, [write]);

  useEffect(() => {
    const left = newestCopy(articleId, own.current);
    if (left && differs(left.copy)) setFound(left);
    else if (left) dropCopy(articleId, left.slot);
  }, [articleId, differs]);

  useEffect(() => {
    window.addEventListener("pagehide", write);
    document.addEventListener("visibilitychange", write);
    return () => {
      window.removeEventListener("pagehide", write);
      document.removeEventListener("visibilitychange", write);
    };
  }, [write]);

  const forget = () => {
    if (found) dropCopy(articleId, found.slot);
    setFound(null);
  };
  return { found: found?.copy ?? null, forget, write, writeSoon };
}
