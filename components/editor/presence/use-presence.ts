"use client";

import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import { translator } from "@/lib/messages/index";
import { beat, heardFor } from "@/lib/presence/presence";
import type { Presence } from "@/lib/presence/presence";
import type { Present } from "@/lib/presence/schema";
import type { WorkingText } from "../articles/working-text";
import { isAttended } from "./attention";
import { tellLeaving, tellPresence } from "./tell-presence";

const t = translator("presence");

type Needs = { articleId: number; page: string; text: WorkingText; mayEdit: boolean; isAhead: () => boolean; save: () => Promise<unknown> };
/** What happened to the pen as far as this page saw it. */
export type Turn = { happened: "lost"; at: string } | { happened: "got" | "declined" } | null;
export type PresenceHere = ReturnType<typeof usePresence>;

/** Says every few seconds that this page is open, and hears who else is. What it does not hear stands in nobody's way. */
export function usePresence({ articleId, page, text, mayEdit, isAhead, save }: Needs) {
  const toast = useToast();
  const [presence, setPresence] = useState<Presence | null>(null);
  const [turn, setTurn] = useState<Turn>(null);
  const heard = useRef<Presence | null>(null);
  const wrote = useRef(false);
  const numbers = useRef({ sent: 0, answered: 0, at: 0 });

  const tell = useCallback(
    async (act: Present["act"]): Promise<boolean> => {
      const number = ++numbers.current.sent;
      const said = wrote.current;
      wrote.current = false;
      const answer = await tellPresence({ articleId, page, act, wrote: said });
      if (!answer?.ok) {
        wrote.current ||= said;
        // A page that hears nothing any more must not go on believing what it heard last.
        if (Date.now() - numbers.current.at > heardFor) setPresence((heard.current = null));
        return false;
      }
      if (number < numbers.current.answered || !answer.value) return true;
      numbers.current = { ...numbers.current, answered: number, at: Date.now() };
      const next = turnOf(heard.current, answer.value);
      if (next) setTurn(next);
      setPresence((heard.current = answer.value));
      return true;
    },
    [articleId, page],
  );

  const onChange = useEffectEvent(() => {
    if (!mayEdit || !isAhead()) return;
    const first = !wrote.current && heard.current?.pen?.holder !== "here";
    wrote.current = true;
    setTurn((now) => (now?.happened === "got" ? null : now));
    if (first) void tell("stay");
  });
  useEffect(() => text.subscribe(() => onChange()), [text]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isHere = false;
    let isClosed = false;
    const go = () => {
      if (isHere) tellLeaving({ articleId, page });
      isHere = false;
    };
    const round = async () => {
      isClosed = false;
      // A window that nobody has looked at for a while is nobody's presence.
      if (isAttended()) {
        isHere = true;
        await tell("stay");
      } else go();
      clearTimeout(timer);
      if (!isClosed) timer = setTimeout(() => void round(), beat);
    };
    const onVisible = () => document.visibilityState === "visible" && void round();
    const onHide = () => {
      isClosed = true;
      clearTimeout(timer);
      go();
    };
    void round();
    document.addEventListener("visibilitychange", onVisible);
    window.addEventListener("pagehide", onHide);
    window.addEventListener("pageshow", onVisible);
    return () => {
      onHide();
      document.removeEventListener("visibilitychange", onVisible);
      window.removeEventListener("pagehide", onHide);
      window.removeEventListener("pageshow", onVisible);
    };
  }, [articleId, page, tell]);

  const isBlocked = isHeldByOther(presence);
  const putAway = useEffectEvent(() => isAhead() && void save());
  useEffect(() => {
    // What was typed before somebody took the pen goes to the server like everything else.
    if (isBlocked) putAway();
  }, [isBlocked]);

  const act = async (what: Present["act"]) => {
    setTurn(null);
    if (!(await tell(what))) toast(t("unreachable"), "bad");
  };
  return {
    presence,
    turn,
    /** Somebody else writes: this page reads along. */
    isBlocked,
    ask: () => void act("ask"),
    take: () => void act("take"),
    keep: () => void act("keep"),
    /** Nothing more is written here for now; others need not wait. */
    rest: () => void tell("rest"),
    /** First what was typed here. */
    give: async () => {
      await save();
      await act("give");
    },
  };
}

const isHeldByOther = (presence: Presence | null) => presence?.pen?.holder === "other";

function turnOf(before: Presence | null, now: Presence): Turn {
  if (before?.pen?.holder === "here" && isHeldByOther(now)) return { happened: "lost", at: new Date().toISOString() };
  if (isHeldByOther(before) && now.pen?.holder === "here") return { happened: "got" };
  if (before?.asking && !now.asking && isHeldByOther(now)) return { happened: "declined" };
  return null;
}
