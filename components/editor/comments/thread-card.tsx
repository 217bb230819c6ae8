"use client";

import { Check, RotateCcw } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { translator } from "@/lib/messages/index";
import { clock } from "../articles/clock";
import { CommentForm } from "./comment-form";
import type { PlacedThread } from "./placed-thread";
import { Said } from "./said";
import { showWords } from "./show-words";
import type { Comments } from "./use-comments";

const t = translator("comments");

/** One thread: the words it is about, what was said, and what can be done with it. */
export function ThreadCard({ placed, comments }: { placed: PlacedThread; comments: Comments }) {
  const { thread, range, changed, words } = placed;
  const card = useRef<HTMLElement>(null);
  const toast = useToast();
  const [replying, setReplying] = useState(false);
  const isActive = comments.active === thread.id;
  const by = thread.comments[0]?.by ?? "";
  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);

  const jump = () => {
    comments.setActive(thread.id);
    if (comments.editor) showWords(comments.editor, placed);
  };
  const settle = async (resolved: boolean) => {
    const refusal = await comments.settle(thread.id, resolved);
    if (refusal) toast(refusal, "bad");
  };
  return (
    <article ref={card} aria-label={t("thread", { name: by })} data-active={isActive || undefined} className="comment-thread">
      <p className="mb-2 flex items-start gap-2">
        <button type="button" aria-label={t("jump", { quote: thread.quote })} disabled={!range} className="comment-quote" onClick={jump}>
          {thread.quote}
        </button>
        {thread.field !== "body" && <Badge>{t(`fields.${thread.field}`)}</Badge>}
        {changed && <Badge tone="warn">{t("changed")}</Badge>}
      </p>
      {changed && <p className="mb-2 text-sm text-ink-soft">{range ? t("nowHint", { words }) : t("goneHint")}</p>}
      <ul className="space-y-2.5">
        {thread.comments.map((comment) => (
          <Said key={comment.id} comment={comment} comments={comments} />
        ))}
      </ul>
      {replying ? (
        <div className="mt-3">
          <CommentForm label={t("replyTo", { name: by })} send={t("reply")} onSend={(text) => comments.reply(thread.id, text)} onDone={() => setReplying(false)} />
        </div>
      ) : (
        <div className="mt-2 -ml-3 flex flex-wrap items-center gap-1">
          <Button size="s" variant="quiet" onClick={() => setReplying(true)}>
            {t("reply")}
          </Button>
          {thread.resolved ? (
            <Button size="s" variant="quiet" onClick={() => void settle(false)}>
              <RotateCcw aria-hidden className="size-3.5" />
              {t("reopen")}
            </Button>
          ) : (
            <Button size="s" variant="quiet" onClick={() => void settle(true)}>
              <Check aria-hidden className="size-3.5" />
              {t("resolve")}
            </Button>
          )}
          {thread.resolved && <span className="ml-3 text-sm text-ink-soft">{t("resolved", { name: thread.resolved.by, time: clock(thread.resolved.at) })}</span>}
        </div>
      )}
    </article>
  );
}
