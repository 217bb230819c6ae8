"use client";

import { ImageUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { DragEvent } from "react";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import { maxMegabytes } from "@/lib/photos/limits";
import { PhotoPicker } from "./photo-picker";
import { UploadedPhoto } from "./uploaded-photo";
import { UploadProgress } from "./upload-progress";
import { usePhotoUploads } from "./use-photo-uploads";

const t = translator("photos");

const bar = `appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent
  [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent`;

/** Many pictures at once into the library: how far they are, what did not arrive, and what was there already. */
export function LibraryUploads() {
  const router = useRouter();
  const { uploads, add, retry, retryAll, cancel, isPaused, pause, resume } = usePhotoUploads({ onUploaded: () => router.refresh() });
  const [isOver, setIsOver] = useState(false);
  const done = uploads.filter(({ state }) => state === "done");
  const failed = uploads.filter(({ state }) => state === "failed");
  const isUnderWay = done.length + failed.length < uploads.length;

  useEffect(() => {
    if (!isUnderWay) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [isUnderWay]);

  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(event.type === "dragover");
    if (event.type === "drop") add([...event.dataTransfer.files]);
  };

  return (
    <section
      aria-label={t("uploads.title")}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={onDrag}
      className={`mb-6 rounded-lg border border-dashed p-4 ${isOver ? "border-accent bg-accent-soft" : "border-line-strong/60"}`}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <ImageUp aria-hidden className="size-5 text-ink-soft max-sm:hidden" />
        <p className="text-[0.9375rem] max-sm:hidden">{t("uploads.drop")}</p>
        <PhotoPicker label={t("uploads.pick")} onFiles={add} />
        <p className="text-sm text-ink-soft">{t("uploads.hint", { megabytes: String(maxMegabytes) })}</p>
      </div>
      {uploads.length > 0 && (
        <>
          <div className="mt-4 flex flex-wrap items-center gap-2 border-t border-line pt-4">
            <progress value={done.length} max={uploads.length} aria-label={t("uploads.title")} className={`h-2 w-full sm:w-56 ${bar}`} />
            <p role="status" className="mr-auto text-sm tabular-nums">
              {t("uploads.summary", { done: done.length, all: uploads.length })}
              {failed.length > 0 && t("uploads.failures", { count: failed.length })}
              {isPaused && <strong className="ml-2 font-medium text-warn">{t("uploads.paused")}</strong>}
            </p>
            {isUnderWay && (
              <Button size="s" onClick={isPaused ? resume : pause}>
                {t(isPaused ? "uploads.resume" : "uploads.pause")}
              </Button>
            )}
            {failed.some(({ mayRetry }) => mayRetry) && (
              <Button size="s" onClick={retryAll}>
                {t("uploads.retryAll")}
              </Button>
            )}
            {done.length > 0 && (
              <Button size="s" variant="quiet" onClick={() => done.forEach(({ id }) => cancel(id))}>
                {t("uploads.clear")}
              </Button>
            )}
          </div>
          <ul className="mt-3 grid max-h-[32rem] items-start gap-2 overflow-y-auto lg:grid-cols-2">
            {[...failed, ...uploads.filter(({ state }) => state !== "failed")].map((upload) => (
              <li key={upload.id} className="min-w-0 rounded-md border border-line bg-surface">
                {upload.photo ? (
                  <UploadedPhoto photo={upload.photo} name={upload.name} known={upload.known} similar={upload.similar} onRemoved={() => router.refresh()} />
                ) : (
                  <UploadProgress upload={upload} onRetry={() => retry(upload.id)} onRemove={() => cancel(upload.id)} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
