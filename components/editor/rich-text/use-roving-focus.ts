"use client";

import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";

const step: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** A toolbar is one stop of the Tab key; arrows, Home and End move inside it. */
export function useRovingFocus<T extends HTMLElement>() {
  const bar = useRef<T>(null);
  const tools = () => [...(bar.current?.querySelectorAll("button") ?? [])];
  const rove = (to: HTMLButtonElement | undefined) => {
    for (const tool of tools()) tool.tabIndex = tool === to ? 0 : -1;
  };

  useEffect(() => {
    const all = [...(bar.current?.querySelectorAll("button") ?? [])];
    if (!all.some((tool) => tool.tabIndex === 0 && tool.hasAttribute("tabindex"))) all.forEach((tool, index) => (tool.tabIndex = index === 0 ? 0 : -1));
    else for (const tool of all) if (!tool.hasAttribute("tabindex")) tool.tabIndex = -1;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const all = tools();
    const at = all.findIndex((tool) => tool === document.activeElement);
    const to = event.key === "Home" ? all[0] : event.key === "End" ? all.at(-1) : all[at + (step[event.key] ?? NaN)];
    if (!to) return;
    event.preventDefault();
    rove(to);
    to.focus();
  };
  return { ref: bar, onKeyDown };
}
