"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { findPhotos } from "@/lib/photos/actions";
import type { LibraryPhoto } from "@/lib/photos/photo";

type Found = { photos: LibraryPhoto[]; nextBefore: number | null; state: "searching" | "there" | "failed" };

/** The library's pictures page by page, for a dialog. Of two searches under way the later one counts. */
export function useLibrary() {
  const [found, setFound] = useState<Found>({ photos: [], nextBefore: null, state: "searching" });
  const asked = useRef(0);

  const ask = async (q: string, before?: number, already: LibraryPhoto[] = []) => {
    const own = ++asked.current;
    const answer = await findPhotos({ q, before }).catch(() => null);
    if (own !== asked.current) return;
    if (answer?.ok) setFound({ photos: [...already, ...answer.value.photos], nextBefore: answer.value.nextBefore, state: "there" });
    else setFound({ photos: already, nextBefore: null, state: "failed" });
  };
  const askFirst = useEffectEvent(() => void ask(""));
  useEffect(() => askFirst(), []);

  return {
    ...found,
    search: (q: string) => {
      setFound((before) => ({ ...before, state: "searching" }));
      void ask(q);
    },
    more: (q: string) => {
      if (found.nextBefore !== null) void ask(q, found.nextBefore, found.photos);
    },
  };
}
