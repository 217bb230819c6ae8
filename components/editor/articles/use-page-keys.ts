"use client";

import { useEffect, useEffectEvent } from "react";

type Keys = { save: () => void; publish: () => void; fullScreen: () => void; leaveFullScreen: (() => void) | undefined; help: () => void };

/** Ctrl or ⌘ with S saves, with Enter publishes, with Shift and F writes full-screen, wherever the cursor is; ? helps. */
export function usePageKeys({ save, publish, fullScreen, leaveFullScreen, help }: Keys): void {
  const actOf = (event: KeyboardEvent): (() => void) | undefined => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) return event.shiftKey ? { f: fullScreen }[key] : { s: save, enter: publish }[key];
    if (key === "escape" && !event.defaultPrevented) return leaveFullScreen;
    return (key === "?" || key === "？") && !isTyping(event.target) ? help : undefined;
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.isComposing || hasOwnKeys(event.target) || document.querySelector("dialog[open]")) return;
    const act = actOf(event);
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

/** A form within the page that is sent by Ctrl+Enter itself. */
const hasOwnKeys = (target: EventTarget | null) => target instanceof Element && target.closest("[data-own-keys]") !== null;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
