"use client";

import { useEffect, useEffectEvent } from "react";

type Needs = {
  /** Something is not on the server yet. */
  waits: () => boolean;
  /** And it could not be sent while the page goes. */
  wouldBeLost: () => boolean;
  save: () => Promise<unknown>;
  question: string;
};

/** Saves before this page is left through a link, and asks only where that fails, or where closing it would lose something. */
export function useLeaveGuard({ waits, wouldBeLost, save, question }: Needs): void {
  const onBeforeUnload = useEffectEvent((event: BeforeUnloadEvent) => {
    if (wouldBeLost()) event.preventDefault();
  });
  const waitsNow = useEffectEvent(() => waits());
  const onLink = useEffectEvent(async (go: () => void) => {
    await save();
    if (!waits() || window.confirm(question)) go();
  });
  useEffect(() => {
    let passing = false;
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (passing || !(link instanceof HTMLAnchorElement) || link.target || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (link.isContentEditable || isHere(link) || !waitsNow()) return;
      event.preventDefault();
      event.stopPropagation();
      void onLink(() => {
        passing = true;
        link.click();
        passing = false;
      });
    };
    const onUnload = (event: BeforeUnloadEvent) => onBeforeUnload(event);
    window.addEventListener("beforeunload", onUnload);
    window.addEventListener("click", onClick, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      window.removeEventListener("click", onClick, { capture: true });
    };
  }, []);
}

const isHere = (link: HTMLAnchorElement) => link.hash !== "" && link.pathname === location.pathname;
