import type { MouseEvent } from "react";

type Needs = { isAhead: () => boolean; save: () => Promise<number | null> };

/** The tab opens at once, or the browser would take it for a pop-up; it gets its page when the text is saved. */
export function openPreview({ isAhead, save }: Needs) {
  return async (event: MouseEvent<HTMLAnchorElement>): Promise<void> => {
    if (!isAhead()) return;
    event.preventDefault();
    const { href, target } = event.currentTarget;
    const tab = window.open("about:blank", target);
    if ((await save()) === null) tab?.close();
    else if (tab) tab.location.href = href;
    else location.href = href;
  };
}
