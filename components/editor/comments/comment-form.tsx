"use client";

import { useState } from "react";
import type { KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { longestComment } from "@/lib/comments/comment";
import { translator } from "@/lib/messages/index";

const t = translator("comments");

type Props = {
  label: string;
  initial?: string;
  send: string;
  /** Answers what stood in the way, or null. */
  onSend: (text: string) => Promise<string | null>;
  onDone: () => void;
};

/** A few words and two buttons. What was typed stays until it has arrived. */
export function CommentForm({ label, initial = "", send, onSend, onDone }: Props) {
  const [text, setText] = useState(initial);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async () => {
    if (text.trim() === "" || sending) return;
    setSending(true);
    const refusal = await onSend(text.trim());
    setSending(false);
    setProblem(refusal);
    if (refusal === null) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onDone();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit();
  };
  return (
    <form
      data-own-keys=""
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <textarea
        autoFocus
        aria-label={label}
        rows={2}
        maxLength={longestComment}
        placeholder={t("placeholder")}
        value={text}
        className="block min-h-16 w-full resize-none rounded-md border border-line-strong bg-surface px-3 py-2 text-[0.9375rem] leading-relaxed field-sizing-content max-sm:text-base"
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.setSelectionRange(text.length, text.length)}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <p role="alert" className="text-sm text-accent">
          {problem}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button size="s" variant="quiet" onClick={onDone}>
          {t("cancel")}
        </Button>
        <Button size="s" variant="primary" type="submit" pending={sending} disabled={text.trim() === ""}>
          {send}
        </Button>
      </div>
    </form>
  );
}
