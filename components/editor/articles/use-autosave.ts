"use client";

import { useEffect, useEffectEvent } from "react";
import type { SaveState } from "./use-saving";
import type { WorkingText } from "./working-text";

/** After the last key; but while somebody writes on without a pause, after this long at the latest. */
const calm = 1500;
const longest = 6000;
/** While the server cannot be reached. */
const retry = 8000;

type Needs = {
  text: WorkingText;
  state: SaveState;
  isAhead: () => boolean;
  /** Not in the middle of a word, nor while the text is being published. */
  ready: () => boolean;
  save: () => Promise<unknown>;
  flush: () => Promise<unknown>;
};

/** Saves what is written within seconds, again and again while there is no network, and the last words on leaving. */
export function useAutosave({ text, state, isAhead, ready, save, flush }: Needs): void {
  // What the server refuses as it is, it would refuse again.
  const pointless = state.phase === "conflict" || (state.phase === "failed" && state.issues.length === 0);
  const attempt = useEffectEvent((): boolean => {
    if (!isAhead() || pointless) return true;
    if (!ready()) return false;
    void save();
    return true;
  });
  const leave = useEffectEvent(() => void flush());

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since = 0;
    const fire = () => {
      if (attempt()) since = 0;
      else timer = setTimeout(fire, calm);
    };
    const onChange = () => {
      since ||= Date.now();
      clearTimeout(timer);
      timer = setTimeout(fire, Math.max(0, Math.min(calm, since + longest - Date.now())));
    };
    const stop = text.subscribe(onChange);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [text]);

  const offline = state.phase === "offline";
  useEffect(() => {
    if (!offline) return;
    const again = () => void attempt();
    const timer = setInterval(again, retry);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [offline]);

  useEffect(() => {
    const onHidden = () => document.visibilityState === "hidden" && leave();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, []);
}
