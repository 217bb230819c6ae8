"use client";

import Link from "next/link";
import { useState, useTransition } from "react";
import { buttonClass } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import { deletePhoto } from "@/lib/photos/actions";
import type { PhotoFile } from "@/lib/photos/photo";
import { SimilarChoice } from "./similar-choice";
import { Thumbnail } from "./thumbnail";

const t = translator("photos");

type Props = { photo: PhotoFile; name: string; known: boolean; similar: PhotoFile[]; onRemoved: () => void };

/** A picture that has arrived: on to its words, or, where the library has one like it, which of them is to stay. */
export function UploadedPhoto({ photo, name, known, similar, onRemoved }: Props) {
  const [decision, setDecision] = useState<"kept" | "removed" | null>(null);
  const [isWorking, startWorking] = useTransition();
  const [trouble, setTrouble] = useState("");
  const useTheirs = () =>
    startWorking(async () => {
      const removed = await deletePhoto({ photoId: photo.id }).catch(() => ({ ok: false as const, message: t("unreachable") }));
      if (!removed.ok) return setTrouble(removed.message);
      setDecision("removed");
      onRemoved();
    });
  const stands = decision === "removed" ? similar[0] : photo;
  return (
    <div className="p-3">
      <div className="flex items-center gap-3">
        {stands && <Thumbnail photo={stands} className="h-14 w-20 shrink-0 rounded-sm" />}
        <div className="min-w-0 flex-1">
          <p className="truncate text-[0.9375rem]">{name}</p>
          <p className="text-sm text-ink-soft">
            {known ? t("uploads.known") : decision === "removed" ? t("similar.removed") : decision === "kept" ? t("similar.kept") : null}
          </p>
        </div>
        {stands && (
          <Link href={`/editor/photos/${stands.id}`} target="_blank" prefetch={false} className={buttonClass({ size: "s", variant: "quiet" })}>
            {t("uploads.open")}
          </Link>
        )}
      </div>
      {similar[0] && decision === null && (
        <SimilarChoice
          photo={photo}
          similar={similar[0]}
          note={trouble || t("similar.useTheirsText")}
          isWorking={isWorking}
          onKeepBoth={() => setDecision("kept")}
          onUseTheirs={useTheirs}
        />
      )}
    </div>
  );
}
