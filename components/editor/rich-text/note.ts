import { Node } from "@tiptap/core";

/** 编者按 */
export const Note = Node.create({
  name: "note",
  group: "block",
  content: "paragraph+",
  defining: true,
  parseHTML: () => [{ tag: "aside" }],
  renderHTML: () => ["aside", 0],
});
