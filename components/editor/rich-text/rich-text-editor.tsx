"use client";

import { Selection } from "@tiptap/pm/state";
import { EditorContent, useEditor } from "@tiptap/react";
import type { Editor } from "@tiptap/react";
import { memo, useEffect, useEffectEvent, useRef } from "react";
import type { Body } from "@/lib/articles/body";
import { toBody, toDocument } from "@/lib/articles/editor-document";
import type { EditorDocument } from "@/lib/articles/editor-document";
import { translator } from "@/lib/messages/index";
import { NoteLine } from "../paste/note-line";
import { usePaste } from "../paste/use-paste";
import { insertUploads } from "../photos/insert-photos";
import { usePhotoDesk } from "../photos/photo-desk";
import { extensions } from "./extensions";
import { SlashMenu } from "./slash-menu";
import { Toolbar } from "./toolbar";

const t = translator("deskArticles");

type Props = {
  initial: Body;
  readOnly?: boolean;
  onChange: (body: Body) => void;
  onEditor: (editor: Editor) => void;
};

/** The text of an article with its toolbar. It keeps its own state; `initial` is read once. */
export const RichTextEditor = memo(function RichTextEditor({ initial, readOnly = false, onChange, onEditor }: Props) {
  const desk = usePhotoDesk();
  const self = useRef<Editor | null>(null);
  const insert = (files: File[], options: { at?: number; together?: boolean } = {}) => {
    if (self.current && files.length) insertUploads(self.current, desk.send(files), options);
  };
  const paste = usePaste(self, desk, insert);

  const editor = useEditor({
    extensions,
    content: toDocument(initial),
    editable: !readOnly,
    immediatelyRender: false,
    injectCSS: false,
    onCreate: ({ editor: created }) => {
      created.commands.setTextSelection(firstText(created));
      onEditor(created);
    },
    onUpdate: ({ editor: changed }) => onChange(bodyOf(changed)),
    editorProps: {
      attributes: { id: "field-body", role: "textbox", "aria-multiline": "true", "aria-label": t("body"), class: "article-text" },
      ...paste.props,
    },
  });

  useEffect(() => {
    self.current = editor;
  }, [editor]);
  useEffect(() => {
    if (!editor || editor.isEditable === !readOnly) return;
    editor.setEditable(!readOnly, false);
    // Blocks with fields of their own look at the editor when something happens in it.
    editor.view.dispatch(editor.state.tr);
  }, [editor, readOnly]);

  const onStrayFiles = useEffectEvent((event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (event.type === "drop" && !readOnly) insert(files);
  });
  useEffect(() => {
    // Dropped beside the text, a file would otherwise replace the page with itself.
    const onDrag = (event: DragEvent) => onStrayFiles(event);
    window.addEventListener("dragover", onDrag);
    window.addEventListener("drop", onDrag);
    return () => {
      window.removeEventListener("dragover", onDrag);
      window.removeEventListener("drop", onDrag);
    };
  }, []);

  if (!editor) return <div className="rich-text" aria-busy="true" />;
  return (
    <div className="rich-text">
      {!readOnly && <Toolbar editor={editor} onPhotos={(files, together) => insert(files, { together })} />}
      <EditorContent editor={editor} />
      {!readOnly && <SlashMenu editor={editor} onPhotos={(files, together) => insert(files, { together })} />}
      {!readOnly && <NoteLine note={paste.note} onClose={paste.closeNote} />}
    </div>
  );
});

/** A text that begins with a picture would open with the picture selected. */
const firstText = ({ state: { doc } }: Editor) => Selection.findFrom(doc.resolve(0), 1, true)?.from ?? 0;

export const bodyOf = (editor: Editor): Body => toBody(editor.getJSON() as EditorDocument);
