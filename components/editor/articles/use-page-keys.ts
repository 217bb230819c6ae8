"use client";

import { useEffect, useEffectEvent } from "react";

type Keys = { save: () => void; publish: () => void };

/** Ctrl or ⌘ with S saves, with Enter publishes, wherever the cursor is. */
export function usePageKeys({ save, publish }: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector("dialog[open]")) return;
    const act = { s: save, enter: publish }[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) act();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    // Before the text editor, where Ctrl+Enter would break the line.
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
}
