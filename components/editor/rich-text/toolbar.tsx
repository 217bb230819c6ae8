"use client";

import { useEditorState } from "@tiptap/react";
import type { Editor } from "@tiptap/react";
import { Bold, Images, ImagePlus, Link as LinkIcon, List, ListOrdered, MessageSquareText, Minus, Quote, Redo2, Table, Undo2 } from "lucide-react";
import { useRef, useState } from "react";
import { translator } from "@/lib/messages/index";
import { LibraryTool } from "../photos/library-tool";
import { pickable } from "../photos/photo-picker";
import { LinkDialog } from "./link-dialog";
import { toggleList } from "./lists";
import { TableTools } from "./table-tools";
import { Tool } from "./tool";
import { useRovingFocus } from "./use-roving-focus";

const t = translator("deskArticles");

type Props = { editor: Editor; onPhotos: (files: File[], together: boolean) => void };

export function Toolbar({ editor, onPhotos }: Props) {
  const [linking, setLinking] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const together = useRef(false);
  const bar = useRovingFocus<HTMLDivElement>();
  const is = useEditorState({ editor, selector: ({ editor }) => stateOf(editor) });
  const chain = () => editor.chain().focus();
  const pick = (asGallery: boolean) => {
    together.current = asGallery;
    picker.current?.click();
  };

  return (
    <div className="toolbar" {...bar} role="toolbar" aria-label={t("tools.label")} aria-controls="field-body">
      <div className="tools">
        <Tool label={t("tools.paragraph")} active={is.paragraph} onClick={() => chain().setParagraph().run()}>
          {t("tools.paragraph")}
        </Tool>
        <Tool label={t("tools.heading2")} shortcut="Ctrl+Alt+2" active={is.heading2} onClick={() => chain().toggleHeading({ level: 2 }).run()}>
          {t("tools.heading2")}
        </Tool>
        <Tool label={t("tools.heading3")} shortcut="Ctrl+Alt+3" active={is.heading3} onClick={() => chain().toggleHeading({ level: 3 }).run()}>
          {t("tools.heading3")}
        </Tool>
        <hr />
        <Tool label={t("tools.bold")} shortcut="Ctrl+B" icon={Bold} active={is.bold} onClick={() => chain().toggleBold().run()} />
        <Tool label={t("tools.emphasis")} shortcut="Ctrl+I" active={is.emphasis} onClick={() => chain().toggleMark("emphasis").run()}>
          <em>{t("tools.emphasisSign")}</em>
        </Tool>
        <Tool label={t("tools.link")} shortcut="Ctrl+K" icon={LinkIcon} active={is.link} onClick={() => setLinking(true)} />
        <hr />
        <Tool label={t("tools.photos")} icon={ImagePlus} onClick={() => pick(false)} />
        <Tool label={t("tools.gallery")} icon={Images} onClick={() => pick(true)} />
        <LibraryTool editor={editor} />
        <hr />
        <Tool label={t("tools.quote")} shortcut="Ctrl+Shift+B" icon={Quote} active={is.quote} onClick={() => chain().toggleWrap("quote").run()} />
        <Tool label={t("tools.bullets")} shortcut="Ctrl+Shift+8" icon={List} active={is.bullets} onClick={() => toggleList(editor, "bulletList")} />
        <Tool label={t("tools.numbers")} shortcut="Ctrl+Shift+7" icon={ListOrdered} active={is.numbers} onClick={() => toggleList(editor, "orderedList")} />
        <Tool label={t("tools.table")} icon={Table} active={is.table} disabled={is.table} onClick={() => chain().insertTable({ rows: 3, cols: 3 }).run()} />
        <Tool label={t("tools.note")} icon={MessageSquareText} active={is.note} onClick={() => chain().toggleWrap("note").run()} />
        <Tool label={t("tools.rule")} icon={Minus} onClick={() => chain().setHorizontalRule().run()} />
        <div className="tools-in-reach">
          <Tool label={t("tools.undo")} shortcut="Ctrl+Z" icon={Undo2} disabled={!is.undoable} onClick={() => chain().undo().run()} />
          <Tool label={t("tools.redo")} shortcut="Ctrl+Y" icon={Redo2} disabled={!is.redoable} onClick={() => chain().redo().run()} />
        </div>
      </div>
      {is.table && <TableTools editor={editor} />}
      <input
        ref={picker}
        type="file"
        accept={pickable}
        multiple
        hidden
        aria-label={t("tools.photos")}
        data-photo-picker=""
        onChange={(event) => {
          onPhotos([...(event.target.files ?? [])], together.current);
          event.target.value = "";
        }}
      />
      <LinkDialog editor={editor} open={linking} onOpen={() => setLinking(true)} onClose={() => setLinking(false)} />
    </div>
  );
}

const stateOf = (editor: Editor) => ({
  paragraph: editor.isActive("paragraph"),
  heading2: editor.isActive("heading", { level: 2 }),
  heading3: editor.isActive("heading", { level: 3 }),
  bold: editor.isActive("bold"),
  emphasis: editor.isActive("emphasis"),
  link: editor.isActive("link"),
  quote: editor.isActive("quote"),
  bullets: editor.isActive("bulletList"),
  numbers: editor.isActive("orderedList"),
  table: editor.isActive("table"),
  note: editor.isActive("note"),
  undoable: editor.can().undo(),
  redoable: editor.can().redo(),
});
