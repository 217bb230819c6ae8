"use client";

import { useEffect } from "react";

/** Asks before this page is left, by closing it or through a link, while `unsaved` says so. */
export function useLeaveGuard(unsaved: () => boolean, question: string): void {
  useEffect(() => {
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || link.target || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (link.isContentEditable || isHere(link) || !unsaved() || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", onBeforeUnload);
    window.addEventListener("click", onClick, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", onBeforeUnload);
      window.removeEventListener("click", onClick, { capture: true });
    };
  }, [unsaved, question]);
}

const isHere = (link: HTMLAnchorElement) => link.hash !== "" && link.pathname === location.pathname;
