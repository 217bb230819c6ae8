"use client";

import { Table as BaseTable, TableCell as BaseCell, TableHeader as BaseHeader } from "@tiptap/extension-table";
import { NodeViewContent, NodeViewWrapper, ReactNodeViewRenderer } from "@tiptap/react";
import type { ReactNodeViewProps } from "@tiptap/react";
import { translator } from "@/lib/messages/index";
import { AttributeInput } from "./attribute-input";
import { Figure } from "./figure";
import { useEditable } from "./use-editable";
import { writeAfter } from "./write-after";

export { TableRow } from "@tiptap/extension-table";

const t = translator("deskArticles");

function TableView(props: ReactNodeViewProps) {
  const isEditable = useEditable(props.editor);
  return (
    <NodeViewWrapper as={Figure} className="table-block">
      <AttributeInput
        name="caption"
        label={t("tableCaption")}
        readOnly={!isEditable}
        maxLength={200}
        value={props.node.attrs["caption"] as string}
        onChange={(caption) => props.updateAttributes({ caption })}
        onLeave={() => writeAfter(props)}
      />
      <div className="table-scroll">
        <NodeViewContent<"table"> as="table" />
      </div>
    </NodeViewWrapper>
  );
}

export const Table = BaseTable.extend({
  addAttributes: () => ({
    caption: {
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute("data-caption") ?? "",
      renderHTML: ({ caption }: { caption?: string }) => ({ "data-caption": caption }),
    },
  }),
  addNodeView: () => ReactNodeViewRenderer(TableView, { contentDOMElementTag: "tbody" }),
});

const span = (name: "colspan" | "rowspan") => ({
  [name]: { default: 1, parseHTML: (element: HTMLElement) => Math.max(1, Number(element.getAttribute(name)) || 1) },
});
const spans = () => ({ ...span("colspan"), ...span("rowspan"), colwidth: { default: null, rendered: false } });

export const TableCell = BaseCell.extend({ content: "paragraph+", addAttributes: spans });
export const TableHeader = BaseHeader.extend({ content: "paragraph+", addAttributes: spans });
