"use client";

import { Eye, PenLine } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import { timeOf } from "../articles/clock";
import type { PresenceHere } from "./use-presence";

const t = translator("presence");

/** `isBehind`: it is free to be written in as soon as it shows the newest text. */
type Here = PresenceHere & { isBehind: boolean };

/** One calm line below the bar: who else is here, who writes, and how to take turns. Nothing where one is alone. */
export function PresenceLine({ here, mayEdit }: { here: Here; mayEdit: boolean }) {
  const line = lineOf(here, mayEdit);
  return (
    <div role="status" className="presence-line" data-tone={line?.tone} hidden={!line}>
      {line && (
        <>
          {line.tone === "quiet" ? <Eye aria-hidden className="size-4 shrink-0" /> : <PenLine aria-hidden className="size-4 shrink-0" />}
          <p className="min-w-0 flex-1">{line.words}</p>
          {line.actions && <div className="flex shrink-0 flex-wrap gap-2">{line.actions}</div>}
        </>
      )}
    </div>
  );
}

/** `other`: somebody else writes; `mine`: this page is asked, or got the pen; `quiet`: nothing to do. */
type Line = { tone: "other" | "mine" | "quiet"; words: ReactNode; actions?: ReactNode };

function lineOf(here: Here, mayEdit: boolean): Line | null {
  const { presence, turn } = here;
  if (!presence) return null;
  const { pen, askedBy, others, ownWindow } = presence;
  if (pen?.holder === "other") return othersTurn(here, pen, mayEdit);
  if (here.isBehind) return { tone: "quiet", words: t("catchingUp") };
  if (askedBy) {
    const actions = (
      <>
        <Button size="s" variant="primary" onClick={() => void here.give()}>
          {t("give", { name: askedBy })}
        </Button>
        <Button size="s" onClick={here.keep}>
          {t("keep")}
        </Button>
      </>
    );
    return { tone: "mine", words: t("asked", { name: askedBy }), actions };
  }
  if (turn?.happened === "got") return { tone: "mine", words: t("got") };
  if (pen?.holder === "ownWindow") return { tone: "quiet", words: t("ownWriting") };
  const words = [...(others.length > 0 ? [t("openToo", { names: others.map(({ name }) => name).join("、") })] : []), ...(ownWindow ? [t("ownWindow")] : [])];
  return words.length > 0 ? { tone: "quiet", words: words.join("") } : null;
}

function othersTurn({ presence, turn, ask, take }: PresenceHere, { name, idleMinutes }: { name: string; idleMinutes: number | null }, mayEdit: boolean): Line {
  const tone = "other";
  const button = (words: string, onClick: () => void) => (mayEdit ? <Button size="s" onClick={onClick}>{words}</Button> : undefined);
  if (idleMinutes !== null) return { tone, words: t("idle", { name, minutes: idleMinutes }), actions: button(t("take"), take) };
  if (presence?.asking) return { tone, words: t("waiting", { name }) };
  if (turn?.happened === "lost") return { tone, words: t("lost", { name, time: timeOf(turn.at) }), actions: button(t("askBack"), ask) };
  if (turn?.happened === "declined") return { tone, words: t("declined", { name }), actions: button(t("askAgain"), ask) };
  return { tone, words: t("writing", { name }), actions: button(t("ask"), ask) };
}
