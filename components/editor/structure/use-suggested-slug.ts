"use client";

import { useRef, useState } from "react";
import type { ActionState } from "@/lib/action-state";

type Suggest = (name: string) => Promise<ActionState<{ slug: string }>>;

/** An address made from the name each time that is left, until somebody types one. */
export function useSuggestedSlug(suggest: Suggest) {
  const [slug, setSlug] = useState("");
  const [automatic, setAutomatic] = useState(true);
  const name = useRef("");
  const ask = async () => {
    const wish = name.current.trim();
    const answer = wish ? await suggest(wish).catch(() => null) : null;
    // An older answer may arrive after a newer question.
    if (answer?.ok && wish === name.current.trim()) setSlug(answer.value.slug);
  };
  return {
    slug,
    automatic,
    onName: (text: string) => {
      name.current = text;
      if (automatic) void ask();
    },
    onType: (text: string) => {
      setAutomatic(text === "");
      setSlug(text.toLowerCase().replace(/[\s_]+/g, "-"));
    },
    onSuggest: () => {
      setAutomatic(true);
      void ask();
    },
  };
}
