"use client";

import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import type { PhotoFile } from "@/lib/photos/photo";
import { Thumbnail } from "./thumbnail";

const t = translator("photos");

type Props = {
  photo: PhotoFile;
  similar: PhotoFile;
  /** What becomes of the uploaded one where the other is taken. */
  note: string;
  isWorking?: boolean;
  onKeepBoth: () => void;
  onUseTheirs: () => void;
};

/** Shows a picture beside the one of the library that looks like it; the uploader decides. */
export function SimilarChoice({ photo, similar, note, isWorking = false, onKeepBoth, onUseTheirs }: Props) {
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
        <Button size="s" pending={isWorking} onClick={onUseTheirs}>
          {t("similar.useTheirs")}
        </Button>
        <span className="text-ink-soft">{note}</span>
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
        <span className="ml-2 whitespace-nowrap text-ink-soft tabular-nums max-sm:ml-0 max-sm:block">
          {width} × {height}
        </span>
        <span className="line-clamp-2 text-ink-soft">{caption}</span>
      </figcaption>
    </figure>
  );
}
