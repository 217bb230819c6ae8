"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { restoreRevision } from "@/lib/articles/actions";
import type { History, HistoryEntry } from "@/lib/articles/history";
import { translator } from "@/lib/messages/index";
import { clock } from "./clock";

const t = translator("deskHistory");

type Props = { article: History["article"]; entry: Pick<HistoryEntry, "id" | "at">; size?: "s" | "m" };

/** Brings an old text back as the draft, after asking; then its editor opens. */
export function RestoreButton({ article, entry, size = "s" }: Props) {
  const [asking, setAsking] = useState(false);
  const [working, setWorking] = useState(false);
  const router = useRouter();
  const toast = useToast();
  const restore = async () => {
    setWorking(true);
    const answer = await restoreRevision({ articleId: article.id, revisionId: entry.id, headId: article.headId }).catch(() => null);
    if (answer?.ok) return router.push(`/editor/articles/${article.id}`);
    setWorking(false);
    setAsking(false);
    toast(answer?.message ?? t("failed"), "bad");
  };
  return (
    <>
      <Button size={size} variant={size === "s" ? "quiet" : "secondary"} onClick={() => setAsking(true)}>
        {t("restore")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("restoreDialog.title", { time: clock(entry.at) })}
        confirmLabel={t("restoreDialog.confirm")}
        cancelLabel={t("cancel")}
        pending={working}
        onConfirm={() => void restore()}
        onCancel={() => setAsking(false)}
      >
        <p>{t("restoreDialog.text")}</p>
        {article.state === "PUBLISHED" && <p className="mt-2">{t("restoreDialog.live")}</p>}
      </ConfirmDialog>
    </>
  );
}
