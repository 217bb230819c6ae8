"use client";

import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import type { PhotoUpload } from "./photo-desk";

const t = translator("deskArticles");

type Props = { upload: PhotoUpload | undefined; onRetry: () => void; onRemove: () => void };

/** A picture on its way: how far it is, or why it did not arrive. */
export function UploadProgress({ upload, onRetry, onRemove }: Props) {
  if (upload?.state === "done") return null;
  const name = upload?.name ?? "";
  return (
    <div className="upload" data-upload={upload?.state ?? "lost"}>
      {upload?.preview && <img src={upload.preview} alt="" />}
      <div className="upload-state">
        <p className="upload-name">{name}</p>
        {upload?.state === "sending" ? (
          <>
            <progress value={upload.progress} max={1} aria-label={t("upload.progress", { name })} />
            <p className="hint">{upload.progress < 1 ? t("upload.sending", { percent: upload.progress }) : t("upload.processing")}</p>
          </>
        ) : (
          <p role="alert" className="upload-reason">
            {upload?.reason ?? t("upload.lost")}
          </p>
        )}
        <div className="upload-actions">
          {upload?.state === "failed" && (
            <Button size="s" onClick={onRetry}>
              {t("upload.retry")}
            </Button>
          )}
          <Button size="s" variant="quiet" onClick={onRemove}>
            {upload?.state === "sending" ? t("upload.cancel") : t("upload.remove")}
          </Button>
        </div>
      </div>
    </div>
  );
}
