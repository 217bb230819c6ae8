"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import { deletePhoto } from "@/lib/photos/actions";
import type { PhotoFile } from "@/lib/photos/photo";
import { Thumbnail } from "./thumbnail";

const t = translator("photos");

type Props = { photo: PhotoFile; similar: PhotoFile; onKeepBoth: () => void; onUseTheirs: () => void };

/** Shows a picture beside the one of the library that looks like it; the uploader decides. */
export function SimilarChoice({ photo, similar, onKeepBoth, onUseTheirs }: Props) {
  const [isWorking, startWorking] = useTransition();
  const [trouble, setTrouble] = useState("");
  const useTheirs = () =>
    startWorking(async () => {
      const removed = await deletePhoto({ photoId: photo.id });
      if (removed.ok) onUseTheirs();
      else setTrouble(removed.message);
    });
  return (
    <div role="group" aria-label={t("similar.title")} className="mt-3 rounded-md border border-warn/30 bg-warn-soft p-3 text-sm">
      <p role="status">
        <strong className="font-medium">{t("similar.title")}</strong>
        <span className="block text-ink-soft">{t("similar.text")}</span>
      </p>
      <div className="mt-2.5 grid grid-cols-2 gap-3">
        <Side label={t("similar.mine")} photo={photo} />
        <Side label={t("similar.theirs")} photo={similar} />
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button size="s" onClick={onKeepBoth}>
          {t("similar.keepBoth")}
        </Button>
        <Button size="s" pending={isWorking} onClick={useTheirs}>
          {t("similar.useTheirs")}
        </Button>
        <span className="text-ink-soft">{trouble || t("similar.useTheirsText")}</span>
      </div>
    </div>
  );
}

function Side({ label, photo }: { label: string; photo: PhotoFile }) {
  const { width, height, caption } = photo;
  return (
    <figure className="min-w-0">
      <Thumbnail photo={photo} className="aspect-3/2 w-full rounded-sm" />
      <figcaption className="mt-1 leading-snug">
        {label}
        <span className="ml-2 text-ink-soft tabular-nums">
          {width} × {height}
        </span>
        <span className="line-clamp-2 text-ink-soft">{caption}</span>
      </figcaption>
    </figure>
  );
}
