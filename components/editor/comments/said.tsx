"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import type { ShownComment } from "@/lib/comments/comment";
import { translator } from "@/lib/messages/index";
import { clock } from "../articles/clock";
import { CommentForm } from "./comment-form";
import type { Comments } from "./use-comments";

const t = translator("comments");
const quiet = "text-ink-soft underline-offset-4 hover:text-ink hover:underline";

/** One remark: who, when, what; one's own unanswered one can be mended or taken back. */
export function Said({ comment, comments }: { comment: ShownComment; comments: Comments }) {
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    setAsking(false);
    const refusal = await comments.remove(comment.id);
    if (refusal) toast(refusal, "bad");
  };
  return (
    <li className="text-[0.9375rem] leading-relaxed">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-soft">
        <span className="font-medium text-ink">{comment.by}</span>
        <time dateTime={comment.at}>{clock(comment.at)}</time>
        {comment.edited && <span>{t("edited")}</span>}
        {comment.mayChange && !editing && (
          <span className="ml-auto flex gap-3">
            <button type="button" aria-label={t("editLabel")} className={quiet} onClick={() => setEditing(true)}>
              {t("edit")}
            </button>
            <button type="button" className={quiet} onClick={() => setAsking(true)}>
              {t("delete")}
            </button>
          </span>
        )}
      </p>
      {editing ? (
        <CommentForm label={t("editLabel")} initial={comment.text} send={t("save")} onSend={(text) => comments.edit(comment.id, text)} onDone={() => setEditing(false)} />
      ) : (
        <p className="break-words whitespace-pre-line">{comment.text}</p>
      )}
      <ConfirmDialog
        open={asking}
        title={t("deleteDialog.title")}
        confirmLabel={t("deleteDialog.confirm")}
        cancelLabel={t("cancel")}
        danger
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        {t("deleteDialog.text")}
      </ConfirmDialog>
    </li>
  );
}
