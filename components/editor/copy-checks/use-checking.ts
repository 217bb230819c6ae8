"use client";

import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { WorkingText } from "../articles/working-text";
import type { PhotoDesk } from "../photos/photo-desk";
import { createChecking } from "./checking";

/** The checking of one editing page, from its editor's creation on. */
export function useChecking(articleId: number, text: WorkingText, photos: PhotoDesk, enabled: boolean) {
  const [checking] = useState(() => createChecking({ articleId, text, photos }));
  const { state, findings } = useSyncExternalStore(checking.subscribe, checking.snapshot, checking.snapshot);
  useEffect(() => {
    if (!enabled) return;
    const stop = text.subscribe(checking.later);
    window.addEventListener("online", checking.later);
    return () => {
      stop();
      window.removeEventListener("online", checking.later);
      checking.stop();
    };
  }, [enabled, text, checking]);
  const onEditor = useCallback(
    (created: Editor) => {
      checking.attach(created);
      if (enabled) checking.later();
    },
    [enabled, checking],
  );
  return { checking, state, findings, onEditor };
}
