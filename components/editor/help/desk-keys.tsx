"use client";

import { useEffect, useState } from "react";
import { ShortcutsDialog } from "../articles/shortcuts-dialog";
import { isTyping } from "./is-typing";

/** On every page of the desk, ? lists the shortcuts and / goes to the page's search; a page with keys of its own comes first. */
export function DeskKeys() {
  const [helping, setHelping] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat;
      if (isTaken || isTyping(event.target) || document.querySelector("dialog[open]")) return;
      if (event.key === "?" || event.key === "？") setHelping(true);
      else if (event.key === "/") document.querySelector<HTMLElement>("main input[type=search]")?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return <ShortcutsDialog open={helping} onClose={() => setHelping(false)} />;
}
