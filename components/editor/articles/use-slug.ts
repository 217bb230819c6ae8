"use client";

import { useCallback, useRef, useState } from "react";
import { suggestSlug } from "@/lib/articles/actions";
import type { WorkingText } from "./working-text";

/** An address made from the title, until somebody types one. `provisional`: the article has none to show yet. */
export function useSlug(articleId: number, startsProvisional: boolean, text: WorkingText) {
  const [automatic, setAutomatic] = useState(startsProvisional);
  const [provisional, setProvisional] = useState(startsProvisional);
  /** What an address was asked for last; a title that somebody else typed asks for none. */
  const last = useRef({ title: text.fields().title.trim(), asking: Promise.resolve() });

  const ask = useCallback(
    async (title: string) => {
      try {
        const answer = await suggestSlug({ articleId, title });
        if (!answer.ok || last.current.title !== title) return;
        text.set("slug", answer.value.slug);
        setProvisional(false);
      } catch {
        last.current.title = "";
      }
    },
    [articleId, text],
  );
  /** Done when the address fits the title; asked once for each. */
  const suggest = useCallback(async () => {
    const title = text.fields().title.trim();
    if (!title) return;
    if (title !== last.current.title) {
      last.current.title = title;
      last.current.asking = ask(title);
    }
    await last.current.asking;
  }, [ask, text]);

  return {
    automatic,
    provisional,
    /** When the title is left, and before saving. */
    follow: useCallback(async () => {
      if (automatic) await suggest();
    }, [automatic, suggest]),
    /** Another's title stands here now. */
    know: useCallback((title: string) => {
      last.current.title = title.trim();
    }, []),
    onSuggest: () => {
      setAutomatic(true);
      last.current.title = "";
      void suggest();
    },
    onType: (slug: string) => {
      last.current.title = "";
      setAutomatic(false);
      setProvisional(false);
      text.set("slug", slug);
    },
  };
}
