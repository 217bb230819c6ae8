"use client";

import { useEffect, useRef, useState } from "react";
import { findPhotos } from "@/lib/photos/actions";
import type { LibraryPhoto } from "@/lib/photos/photo";

type Found = { photos: LibraryPhoto[]; nextBefore: number | null; state: "searching" | "there" | "failed" };

/** The library's pictures page by page, for a dialog. Of two searches under way the later one counts. */
export function useLibrary() {
  const [found, setFound] = useState<Found>({ photos: [], nextBefore: null, state: "searching" });
  const asked = useRef(0);

  useEffect(() => {
    const own = ++asked.current;
    void page("").then((first) => own === asked.current && setFound(first));
  }, []);

  const ask = async (q: string, before?: number, already?: LibraryPhoto[]) => {
    const own = ++asked.current;
    const next = await page(q, before, already);
    if (own === asked.current) setFound(next);
  };
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

async function page(q: string, before?: number, already: LibraryPhoto[] = []): Promise<Found> {
  const answer = await findPhotos({ q, before }).catch(() => null);
  if (!answer?.ok) return { photos: already, nextBefore: null, state: "failed" };
  return { photos: [...already, ...answer.value.photos], nextBefore: answer.value.nextBefore, state: "there" };
}
