"use client";

import { FileWarning, History } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/dialog";
import type { ArticleFacts as Facts } from "@/lib/articles/editor-types";
import { translator } from "@/lib/messages/index";
import { clock } from "./clock";

const t = translator("deskArticles");
const ofHistory = translator("deskHistory");
const ofStanding = translator("standing");

type Props = { article: Facts; savedHere: boolean; working: boolean; onTakeBack: () => void; onDelete: () => void };

/** Who wrote it, who saved it before this page did, since when readers see it, and the way back. */
export function ArticleFacts({ article, savedHere, working, onTakeBack, onDelete }: Props) {
  const [asking, setAsking] = useState<"takeBack" | "remove" | null>(null);
  const answer = (act: () => void) => () => {
    setAsking(null);
    act();
  };
  const rows = [
    [t("facts.author"), article.createdBy],
    ...(savedHere ? [] : [[t("facts.saved"), t("kept.by", { name: article.savedBy, time: clock(article.savedAt) })] as const]),
    ...(article.publishedAt ? [[t("facts.published"), clock(article.publishedAt)] as const] : []),
  ] as const;
  return (
    <Card title={t("facts.title")}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-[0.9375rem]">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 flex flex-wrap gap-2 empty:hidden">
        <Link href={`/editor/articles/${article.id}/history`} prefetch={false} className={buttonClass({ size: "s" })}>
          <History aria-hidden className="size-4" />
          {ofHistory("link")}
        </Link>
        {article.publishedAt && (
          <Link href={`/editor/articles/${article.id}/standing`} prefetch={false} className={buttonClass({ size: "s" })}>
            <FileWarning aria-hidden className="size-4" />
            {ofStanding("title")}
          </Link>
        )}
        {article.may.takeBack && (
          <Button size="s" variant="danger" disabled={working} onClick={() => setAsking("takeBack")}>
            {t("takeBack")}
          </Button>
        )}
        {article.may.remove && (
          <Button size="s" variant="danger" disabled={working} onClick={() => setAsking("remove")}>
            {t("removeDraft")}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asking === "takeBack"}
        title={t("takeBackDialog.title")}
        confirmLabel={t("takeBackDialog.confirm")}
        cancelLabel={t("cancel")}
        danger
        onConfirm={answer(onTakeBack)}
        onCancel={() => setAsking(null)}
      >
        {t("takeBackDialog.text")}
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === "remove"}
        title={t("removeDialog.title")}
        confirmLabel={t("removeDialog.confirm")}
        cancelLabel={t("cancel")}
        danger
        onConfirm={answer(onDelete)}
        onCancel={() => setAsking(null)}
      >
        {t("removeDialog.text")}
      </ConfirmDialog>
    </Card>
  );
}
