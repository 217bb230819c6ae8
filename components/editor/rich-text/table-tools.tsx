"use client";

import type { Editor } from "@tiptap/react";
import { translator } from "@/lib/messages/index";
import { Tool } from "./tool";

const t = translator("deskArticles");

/** What can be done with the table around the cursor. */
export function TableTools({ editor }: { editor: Editor }) {
  const chain = () => editor.chain().focus();
  const tools = [
    [t("tableTools.rowAbove"), () => chain().addRowBefore().run()],
    [t("tableTools.rowBelow"), () => chain().addRowAfter().run()],
    [t("tableTools.columnLeft"), () => chain().addColumnBefore().run()],
    [t("tableTools.columnRight"), () => chain().addColumnAfter().run()],
    [t("tableTools.removeRow"), () => chain().deleteRow().run()],
    [t("tableTools.removeColumn"), () => chain().deleteColumn().run()],
    [t("tableTools.headerRow"), () => chain().toggleHeaderRow().run()],
    [t("tableTools.headerColumn"), () => chain().toggleHeaderColumn().run()],
    [t("tableTools.mergeOrSplit"), () => chain().mergeOrSplit().run()],
    [t("tableTools.remove"), () => chain().deleteTable().run()],
  ] as const;
  return (
    <div className="tools table-tools" role="group" aria-label={t("tableTools.label")}>
      {tools.map(([label, act]) => (
        <Tool key={label} label={label} onClick={act}>
          {label}
        </Tool>
      ))}
    </div>
  );
}
