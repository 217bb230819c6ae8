"use client";

import { NodeViewWrapper } from "@tiptap/react";
import type { ReactNodeViewProps } from "@tiptap/react";
import { ArrowDown, ArrowUp, Ungroup } from "lucide-react";
import { useEffect } from "react";
import { mostInGallery } from "@/lib/articles/body";
import type { GalleryEntry } from "@/lib/articles/editor-document";
import { translator } from "@/lib/messages/index";
import { Figure } from "../rich-text/figure";
import { useEditable } from "../rich-text/use-editable";
import { writeAfter } from "../rich-text/write-after";
import { GalleryItem } from "./gallery-item";
import { GalleryLibrary } from "./gallery-library";
import { entriesOf, moveBlock, scatter, swapped } from "./move-photos";
import { arrivedUse } from "./new-use";
import { PhotoPicker } from "./photo-picker";
import { usePhotoDesk } from "./photo-desk";
import { PictureButton } from "./picture-button";

const t = translator("deskArticles");

/** Stays with a picture while it is moved; the same picture may stand here twice. */
function keyOf(photos: GalleryEntry[], index: number): string {
  const name = (entry: GalleryEntry) => ("uploadId" in entry ? entry.uploadId : String(entry.photoId));
  const own = name(photos[index]!);
  return `${own}/${photos.slice(0, index).filter((entry) => name(entry) === own).length}`;
}

export function GalleryView(props: ReactNodeViewProps) {
  const { editor, node, getPos, updateAttributes, deleteNode } = props;
  const desk = usePhotoDesk();
  const isEditable = useEditable(editor);
  const photos = node.attrs["photos"] as GalleryEntry[];
  const setPhotos = (next: GalleryEntry[]) => (next.length ? updateAttributes({ photos: next }) : deleteNode());
  const change = (index: number, to: GalleryEntry) => setPhotos(photos.map((entry, at) => (at === index ? to : entry)));

  useEffect(() => {
    if (!photos.some((entry) => "uploadId" in entry && desk.upload(entry.uploadId)?.photo)) return;
    // Not while React is at work: the editor draws its blocks at once.
    queueMicrotask(() => {
      const position = getPos();
      const gallery = position === undefined ? null : editor.state.doc.nodeAt(position);
      if (position === undefined || gallery?.type.name !== "gallery") return;
      const settled = entriesOf(gallery).map((entry) => {
        const upload = "uploadId" in entry ? desk.upload(entry.uploadId) : undefined;
        return upload?.photo ? arrivedUse(upload.photo, upload.caption) : entry;
      });
      editor.view.dispatch(editor.state.tr.setNodeAttribute(position, "photos", settled).setMeta("addToHistory", false));
    });
  });

  const move = (direction: -1 | 1) => () => {
    const position = getPos();
    if (position !== undefined) moveBlock(editor, position, direction);
  };
  const split = () => {
    const position = getPos();
    if (position !== undefined) scatter(editor, position);
  };

  return (
    <NodeViewWrapper as={Figure} className="picture gallery" contentEditable={false}>
      <div className="gallery-head" data-drag-handle="">
        <p>{t("gallery.count", { count: photos.length })}</p>
        {isEditable && (
          <>
            <PhotoPicker label={t("gallery.add")} onFiles={(files) => setPhotos([...photos, ...desk.send(files).map((uploadId) => ({ uploadId }))])} />
            <GalleryLibrary room={mostInGallery - photos.length} onChosen={(uses) => setPhotos([...photos, ...uses])} />
            <div className="picture-tools" role="group" aria-label={t("gallery.tools")}>
              <PictureButton icon={ArrowUp} label={t("moveUp")} onClick={move(-1)} />
              <PictureButton icon={ArrowDown} label={t("moveDown")} onClick={move(1)} />
              <PictureButton icon={Ungroup} label={t("gallery.split")} onClick={split} />
            </div>
          </>
        )}
      </div>
      <ol>
        {photos.map((entry, index) => (
          <GalleryItem
            key={keyOf(photos, index)}
            entry={entry}
            readOnly={!isEditable}
            isFirst={index === 0}
            isLast={index === photos.length - 1}
            onChange={(to) => change(index, to)}
            onMove={(direction) => setPhotos(swapped(photos, index, direction))}
            onRemove={() => setPhotos(photos.filter((_, at) => at !== index))}
            onLeave={() => writeAfter(props)}
          />
        ))}
      </ol>
    </NodeViewWrapper>
  );
}
