"use client";

import { useEffect, useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import type { ActionState } from "@/lib/action-state";
import { translator } from "@/lib/messages/index";
import type { Edited } from "@/lib/structure/words";

const t = translator("structure");

type Action<W> = (previous: ActionState<Edited<W>> | null, data: FormData) => Promise<ActionState<Edited<W>>>;
type Options<W> = { action: Action<W>; words: W; say: (field: keyof W & string, words: W) => string; onSaved?: () => void };

/**
 * A form for the words of something that others may change meanwhile. The values it was opened with travel along
 * (`start`); where they are no longer so, saving is refused, the fields say what is so now, and what was typed stays:
 * saving once more puts it in place knowingly.
 */
export function useWordsForm<W extends Record<string, unknown>>({ action, words, say, onSaved }: Options<W>) {
  const toast = useToast();
  const [start, setStart] = useState(words);
  const [clash, setClash] = useState<Extract<Edited<W>, { outcome: "stale" }> | null>(null);
  /** What the fields show at first; taking the others' version shows that, in fields made anew. */
  const [shown, setShown] = useState({ words, round: 0 });
  const element = useRef<HTMLFormElement | null>(null);

  const form = useFormAction(action, (outcome, sent) => {
    element.current = sent;
    setStart(outcome.outcome === "saved" ? outcome.words : outcome.present);
    setClash(outcome.outcome === "stale" ? outcome : null);
    if (outcome.outcome !== "saved") return;
    toast(t("saved"));
    onSaved?.();
  });
  useEffect(() => {
    if (clash) element.current?.querySelector<HTMLElement>("[data-refusal]")?.focus();
  }, [clash]);

  const nowSays = (field: keyof W & string) =>
    clash?.contested.includes(field) ? t("nowSays", { value: say(field, clash.present) || t("empty") }) : undefined;
  return {
    props: form.props,
    pending: form.pending,
    message: form.message,
    shown,
    start: JSON.stringify(start),
    errorOf: (field: keyof W & string) => form.errorOf(field) ?? nowSays(field),
    takeTheirs: clash
      ? () => {
          setShown(({ round }) => ({ words: clash.present, round: round + 1 }));
          setClash(null);
        }
      : null,
  };
}
