"use client";

import { NodeViewWrapper, useEditorState } from "@tiptap/react";
import type { ReactNodeViewProps } from "@tiptap/react";
import { ArrowDown, ArrowUp, Images, Trash2 } from "lucide-react";
import type { PhotoUse } from "@/lib/articles/body";
import { translator } from "@/lib/messages/index";
import { Figure } from "../rich-text/figure";
import { useEditable } from "../rich-text/use-editable";
import { writeAfter } from "../rich-text/write-after";
import { gather, moveBlock, picturesAround } from "./move-photos";
import { usePhotoDesk } from "./photo-desk";
import { PhotoImage } from "./photo-image";
import { PhotoTexts } from "./photo-texts";
import { PictureButton } from "./picture-button";
import { SimilarHere } from "./similar-here";

const t = translator("deskArticles");

export function PhotoView(props: ReactNodeViewProps) {
  const { editor, node, getPos, updateAttributes, deleteNode } = props;
  const use = node.attrs as PhotoUse;
  const isEditable = useEditable(editor);
  const photo = usePhotoDesk().photo(use.photoId);
  const hasNeighbour = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const position = getPos();
      return position !== undefined && picturesAround(state.doc, position).blocks.length > 1;
    },
  });
  const atOwnPlace = (act: (position: number) => void) => () => {
    const position = getPos();
    if (position !== undefined) act(position);
  };

  return (
    <NodeViewWrapper as={Figure} className="picture" contentEditable={false}>
      <div className="picture-frame" data-drag-handle="">
        <PhotoImage photo={photo} width={960} />
        <div className="picture-tools" role="group" aria-label={t("photo.tools")} hidden={!isEditable}>
          <PictureButton icon={ArrowUp} label={t("moveUp")} onClick={atOwnPlace((position) => moveBlock(editor, position, -1))} />
          <PictureButton icon={ArrowDown} label={t("moveDown")} onClick={atOwnPlace((position) => moveBlock(editor, position, 1))} />
          {hasNeighbour && <PictureButton icon={Images} label={t("photo.gather")} onClick={atOwnPlace((position) => gather(editor, position))} />}
          <PictureButton icon={Trash2} label={t("photo.remove")} onClick={deleteNode} />
        </div>
      </div>
      {isEditable && <SimilarHere photoId={use.photoId} onUse={(photoId) => updateAttributes({ photoId })} />}
      <PhotoTexts use={use} photo={photo} readOnly={!isEditable} onChange={updateAttributes} onEnter={() => writeAfter(props)} />
    </NodeViewWrapper>
  );
}
