import { Mark } from "@tiptap/core";
import { isHref } from "@/lib/articles/body";

/** 着重号: dots below the characters. */
export const Emphasis = Mark.create({
  name: "emphasis",
  parseHTML: () => [{ tag: "em" }],
  renderHTML: () => ["em", 0],
  addKeyboardShortcuts() {
    return { "Mod-i": () => this.editor.commands.toggleMark(this.name) };
  },
});

export const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: {} }),
  parseHTML: () => [{ tag: "a[href]", getAttrs: (element) => (isHref(element.getAttribute("href") ?? "") ? null : false) }],
  renderHTML: ({ HTMLAttributes }) => ["a", HTMLAttributes, 0],
});
