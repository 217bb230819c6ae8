"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import type { GalleryEntry } from "@/lib/articles/editor-document";
import { translator } from "@/lib/messages/index";
import { usePhotoDesk } from "./photo-desk";
import { PhotoImage } from "./photo-image";
import { PhotoTexts } from "./photo-texts";
import { PictureButton } from "./picture-button";
import { SimilarHere } from "./similar-here";
import { UploadProgress } from "./upload-progress";

const t = translator("deskArticles");

type Props = {
  entry: GalleryEntry;
  readOnly: boolean;
  isFirst: boolean;
  isLast: boolean;
  onChange: (to: GalleryEntry) => void;
  onMove: (direction: -1 | 1) => void;
  onRemove: () => void;
  onLeave: () => void;
};

/** One picture of a gallery, with its own texts. */
export function GalleryItem({ entry, readOnly, isFirst, isLast, onChange, onMove, onRemove, onLeave }: Props) {
  const desk = usePhotoDesk();
  if ("uploadId" in entry) {
    const remove = () => {
      desk.cancel(entry.uploadId);
      onRemove();
    };
    return (
      <li>
        <UploadProgress
          upload={desk.upload(entry.uploadId)}
          onRetry={() => desk.retry(entry.uploadId)}
          onReplace={(file) => desk.replace(entry.uploadId, file)}
          onRemove={remove}
        />
      </li>
    );
  }
  const photo = desk.photo(entry.photoId);
  return (
    <li className="gallery-item">
      <div>
        <PhotoImage photo={photo} width={320} />
        <div className="picture-tools" role="group" aria-label={t("photo.tools")} hidden={readOnly}>
          <PictureButton icon={ArrowUp} label={t("gallery.earlier")} disabled={isFirst} onClick={() => onMove(-1)} />
          <PictureButton icon={ArrowDown} label={t("gallery.later")} disabled={isLast} onClick={() => onMove(1)} />
          <PictureButton icon={Trash2} label={t("photo.remove")} onClick={onRemove} />
        </div>
      </div>
      <div>
        {!readOnly && <SimilarHere photoId={entry.photoId} onUse={(photoId) => onChange({ ...entry, photoId })} />}
        <PhotoTexts use={entry} photo={photo} readOnly={readOnly} onChange={(texts) => onChange({ ...entry, ...texts })} onEnter={onLeave} />
      </div>
    </li>
  );
}
