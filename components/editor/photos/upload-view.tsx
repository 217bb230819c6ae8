"use client";

import { NodeViewWrapper } from "@tiptap/react";
import type { ReactNodeViewProps } from "@tiptap/react";
import { useEffect } from "react";
import { Figure } from "../rich-text/figure";
import { arrivedUse } from "./new-use";
import { usePhotoDesk } from "./photo-desk";
import { UploadProgress } from "./upload-progress";

export function UploadView({ editor, node, getPos, deleteNode }: ReactNodeViewProps) {
  const desk = usePhotoDesk();
  const uploadId = node.attrs["uploadId"] as string;
  const upload = desk.upload(uploadId);
  const arrived = upload?.photo;
  const caption = upload?.caption ?? "";

  useEffect(() => {
    if (!arrived) return;
    // Not while React is at work: the editor draws its blocks at once.
    queueMicrotask(() => {
      const position = getPos();
      if (position === undefined || editor.state.doc.nodeAt(position)?.attrs["uploadId"] !== uploadId) return;
      const { tr, schema } = editor.state;
      editor.view.dispatch(tr.setNodeMarkup(position, schema.nodes["photo"], arrivedUse(arrived, caption)).setMeta("addToHistory", false));
    });
  }, [arrived, caption, editor, getPos, uploadId]);

  const remove = () => {
    desk.cancel(uploadId);
    deleteNode();
  };
  return (
    <NodeViewWrapper as={Figure} className="picture" contentEditable={false}>
      <UploadProgress upload={upload} onRetry={() => desk.retry(uploadId)} onReplace={(file) => desk.replace(uploadId, file)} onRemove={remove} />
    </NodeViewWrapper>
  );
}
