import { Node } from "@tiptap/core";
import { translator } from "@/lib/messages/index";

/** 编者按 */
export const Note = Node.create({
  name: "note",
  group: "block",
  content: "paragraph+",
  defining: true,
  parseHTML: () => [{ tag: "aside" }],
  renderHTML: () => ["aside", { "data-name": translator("deskHistory")("block.note") }, 0],
});
