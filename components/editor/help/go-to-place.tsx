"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { unfold } from "../articles/focus-field";
import { goTo, namedPlace } from "./named-place";

/** After this long somebody has begun to do something else. */
const patienceMs = 8000;

/** Takes a person to what the address names, once the page has it: some of it is there only when the text has been loaded. */
export function GoToPlace() {
  const pathname = usePathname();
  useEffect(() => {
    const { hash } = location;
    if (hash.length < 2) return;
    const stop = () => {
      observer.disconnect();
      clearTimeout(timer);
    };
    const look = () => {
      const place = namedPlace(hash);
      if (!place) return;
      unfold(place);
      if (!place.checkVisibility()) return;
      stop();
      goTo(place);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(stop, patienceMs);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["class"] });
    look();
    return stop;
  }, [pathname]);
  return null;
}
