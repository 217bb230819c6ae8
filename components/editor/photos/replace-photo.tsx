"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { translator } from "@/lib/messages/index";
import type { PhotoFile } from "@/lib/photos/photo";
import { PhotoPicker } from "./photo-picker";
import { browserTools, send } from "./send-photo";
import { Thumbnail } from "./thumbnail";

const t = translator("photos");

type Chosen = { file: File; url: string };

/** Another file in the picture's place, everywhere at once: asked about first, with both in sight. */
export function ReplacePhoto({ photo, articles }: { photo: PhotoFile; articles: number }) {
  const router = useRouter();
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [trouble, setTrouble] = useState("");

  const choose = (file: File | undefined) => {
    if (chosen) URL.revokeObjectURL(chosen.url);
    setTrouble((file && browserTools.objection(file)) ?? "");
    setChosen(file ? { file, url: URL.createObjectURL(file) } : null);
  };
  const close = () => {
    setIsOpen(false);
    choose(undefined);
  };
  const replace = async () => {
    if (!chosen) return;
    setTrouble("");
    setProgress(0);
    const answer = await send(chosen.file, setProgress, `/api/photos/${photo.id}/file`).answer;
    setProgress(null);
    if (!("photo" in answer)) return setTrouble(answer.message);
    toast(t("replace.done"));
    close();
    router.refresh();
  };

  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t("replace.start")}</Button>
      <Dialog open={isOpen} title={t("replace.title")} onClose={close}>
        <p className="text-[0.9375rem] text-ink-soft">{t("replace.text", { count: articles })}</p>
        <div className="my-4 grid grid-cols-2 items-center gap-3">
          <Thumbnail photo={photo} className="aspect-3/2 w-full rounded-sm" />
          {chosen ? (
            <img src={chosen.url} alt="" className="aspect-3/2 w-full rounded-sm bg-line/40 object-cover" />
          ) : (
            <span className="grid aspect-3/2 place-items-center rounded-sm border border-dashed border-line-strong">
              <PhotoPicker label={t("replace.choose")} onFiles={([file]) => choose(file)} single />
            </span>
          )}
        </div>
        {trouble && <Alert tone="bad">{trouble}</Alert>}
        {progress !== null && <progress value={progress} max={1} aria-label={t("replace.working")} className="h-2 w-full accent-accent" />}
        <div className="mt-5 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <Button onClick={close} disabled={progress !== null}>
            {t("replace.cancel")}
          </Button>
          <Button variant="primary" disabled={!chosen} pending={progress !== null} onClick={() => void replace()}>
            {t("replace.confirm")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
