"use client";

import { Node } from "@tiptap/core";
import { NodeViewContent, NodeViewWrapper, ReactNodeViewRenderer } from "@tiptap/react";
import type { ReactNodeViewProps } from "@tiptap/react";
import { translator } from "@/lib/messages/index";
import { AttributeInput } from "./attribute-input";
import { Figure } from "./figure";
import { useEditable } from "./use-editable";
import { writeAfter } from "./write-after";

const t = translator("deskArticles");

function QuoteView(props: ReactNodeViewProps) {
  const isEditable = useEditable(props.editor);
  return (
    <NodeViewWrapper as={Figure} className="quote">
      <NodeViewContent as="div" className="quote-text" />
      <AttributeInput
        name="attribution"
        label={t("quoteAttribution")}
        readOnly={!isEditable}
        maxLength={100}
        value={props.node.attrs["attribution"] as string}
        onChange={(attribution) => props.updateAttributes({ attribution })}
        onLeave={() => writeAfter(props)}
      />
    </NodeViewWrapper>
  );
}

export const Quote = Node.create({
  name: "quote",
  group: "block",
  content: "paragraph+",
  defining: true,
  addAttributes: () => ({
    attribution: {
      default: "",
      parseHTML: (element) => element.getAttribute("data-attribution") ?? "",
      renderHTML: ({ attribution }) => ({ "data-attribution": attribution }),
    },
  }),
  parseHTML: () => [{ tag: "blockquote" }],
  renderHTML: ({ HTMLAttributes }) => ["blockquote", HTMLAttributes, 0],
  addNodeView: () => ReactNodeViewRenderer(QuoteView),
  addKeyboardShortcuts() {
    return { "Mod-Shift-b": () => this.editor.commands.toggleWrap(this.name) };
  },
});
