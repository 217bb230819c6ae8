"use client";

import { useCallback, useRef, useState } from "react";
import { suggestSlug } from "@/lib/articles/actions";
import type { WorkingText } from "./working-text";

/** An address made from the title, until somebody types one. `provisional`: the article has none to show yet. */
export function useSlug(articleId: number, startsProvisional: boolean, text: WorkingText) {
  const [automatic, setAutomatic] = useState(startsProvisional);
  const [provisional, setProvisional] = useState(startsProvisional);
  const suggestedFor = useRef("");

  const suggest = useCallback(async () => {
    const title = text.fields().title.trim();
    if (!title || title === suggestedFor.current) return;
    suggestedFor.current = title;
    try {
      const answer = await suggestSlug({ articleId, title });
      if (!answer.ok) return;
      text.set("slug", answer.value.slug);
      setProvisional(false);
    } catch {
      suggestedFor.current = "";
    }
  }, [articleId, text]);

  return {
    automatic,
    provisional,
    /** When the title is left, and before saving. */
    follow: useCallback(async () => {
      if (automatic) await suggest();
    }, [automatic, suggest]),
    onSuggest: () => {
      setAutomatic(true);
      suggestedFor.current = "";
      void suggest();
    },
    onType: (slug: string) => {
      setAutomatic(false);
      setProvisional(false);
      text.set("slug", slug);
    },
  };
}
