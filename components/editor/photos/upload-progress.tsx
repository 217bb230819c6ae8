"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import { PhotoPicker } from "./photo-picker";
import type { Upload } from "./upload-queue";

const t = translator("deskArticles");

type Props = { upload: Upload | undefined; onRetry: () => void; onReplace?: (file: File) => void; onRemove: () => void };

/** A picture on its way: how far it is, or why it did not arrive. */
export function UploadProgress({ upload, onRetry, onReplace, onRemove }: Props) {
  if (!upload) return <Lost onRemove={onRemove} />;
  const { name, previewUrl, progress, state, message, mayRetry } = upload;
  const failed = state === "failed";
  return (
    <div className="upload" data-upload={state}>
      <Preview src={previewUrl} />
      <div className="upload-state">
        <p className="upload-name">{name}</p>
        {failed ? (
          <p role="alert" className="upload-reason">
            {message}
          </p>
        ) : (
          <>
            <progress value={state === "fetching" ? undefined : progress} max={1} aria-label={t("upload.progress", { name })} />
            <p className="hint">{state === "sending" ? t("upload.sending", { percent: progress }) : t(`upload.${state}`)}</p>
          </>
        )}
        <div className="upload-actions">
          {failed && mayRetry && (
            <Button size="s" onClick={onRetry}>
              {t("upload.retry")}
            </Button>
          )}
          {failed && onReplace && <PhotoPicker label={t("upload.replace")} single onFiles={([file]) => file && onReplace(file)} />}
          <Button size="s" variant="quiet" onClick={onRemove}>
            {failed ? t("upload.remove") : t("upload.cancel")}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** The file itself, where the browser can show it. */
function Preview({ src }: { src: string }) {
  const [isShown, setIsShown] = useState(true);
  return isShown && src !== "" && <img src={src} alt="" onError={() => setIsShown(false)} />;
}

/** The place of a picture whose upload nobody remembers any more. */
function Lost({ onRemove }: { onRemove: () => void }) {
  return (
    <div className="upload" data-upload="lost">
      <p className="upload-state upload-reason">{t("upload.lost")}</p>
      <Button size="s" variant="quiet" onClick={onRemove}>
        {t("upload.remove")}
      </Button>
    </div>
  );
}
