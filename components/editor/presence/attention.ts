import { idleAfter } from "@/lib/presence/presence";

/** A page in sight on which nobody has moved a finger for so long is in sight of nobody. */
const unattendedAfter = 30 * 60_000;
const signs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "visibilitychange"];
let lastSign = Date.now();
let lastSeen = Date.now();

if (typeof document !== "undefined") {
  for (const sign of signs) document.addEventListener(sign, () => (lastSign = Date.now()), { capture: true, passive: true });
}

/** Somebody looks at this page: what it asks the server for now and then is asked for their sake. */
export const isLookedAt = () => document.visibilityState === "visible" && Date.now() - lastSign < unattendedAfter;

/** Or did a moment ago, and may only be looking something up in another window. */
export function isAttended(): boolean {
  if (isLookedAt()) lastSeen = Date.now();
  return Date.now() - lastSeen < idleAfter;
}
