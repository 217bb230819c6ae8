"use client";

import { useState } from "react";
import type { SideTab } from "../comments/side-tabs";
import { controlOf, focusControl, unfold } from "./focus-field";
import { isNarrow } from "./is-narrow";

/** What of the editing page is in sight: the details or the comments, or the text and nothing else. */
export function usePanes(initialTab: SideTab) {
  const [tab, setTab] = useState<SideTab>(initialTab);
  const [drawer, setDrawer] = useState(false);
  const [full, setFull] = useState(false);
  const showDetails = () => {
    setFull(false);
    setTab("details");
    setDrawer(isNarrow());
  };
  return {
    tab,
    setTab,
    drawer,
    closeDrawer: () => setDrawer(false),
    showDetails,
    full,
    setFull,
    /** To the field that an issue speaks of, wherever it is folded away. */
    go: (field: string) => {
      const control = controlOf(field);
      if (!control) return;
      unfold(control);
      requestAnimationFrame(() => focusControl(control));
    },
    openChecks: () => {
      showDetails();
      requestAnimationFrame(() => document.getElementById("copy-checks")?.scrollIntoView({ block: "start" }));
    },
  };
}

export type Panes = ReturnType<typeof usePanes>;
