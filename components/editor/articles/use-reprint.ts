"use client";

import { useEffect, useState } from "react";
import { lookUpReprintAction } from "@/lib/articles/actions";
import { isReprint } from "@/lib/articles/reprint";
import type { ReprintView } from "@/lib/articles/reprint-approval";
import type { Fields } from "./working-text";

const pause = 500;

/** Of which source and link this was found out. */
type Found = { of: string; view: ReprintView; names: string[] };
export type Reprint = ReturnType<typeof useReprint>;

/** Whether what stands in the fields may be reprinted, asked anew when source or link change, or were `saved`. */
export function useReprint(articleId: number, { source: typed, reprint, originalTitle, originalUrl }: Fields, saved: number) {
  const source = typed.trim();
  const wanted = isReprint({ reprint, originalTitle, originalUrl });
  const [found, setFound] = useState<Found | null>(null);
  const [round, setRound] = useState(0);
  const of = `${source}\n${originalUrl}`;
  useEffect(() => {
    if (!wanted || source === "") return;
    let gone = false;
    const lookUp = async () => {
      const answer = await lookUpReprintAction({ articleId, source, originalUrl }).catch(() => null);
      if (answer?.ok && !gone) setFound({ of: `${source}\n${originalUrl}`, ...answer.value });
    };
    const timer = setTimeout(() => void lookUp(), pause);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [articleId, wanted, source, originalUrl, round, saved]);
  const isComplete = wanted && source !== "" && originalUrl !== "";
  return {
    wanted,
    isComplete,
    /** Null while it is not known. */
    view: isComplete && found?.of === of ? found.view : null,
    names: wanted ? (found?.names ?? []) : [],
    again: () => setRound((now) => now + 1),
  };
}
