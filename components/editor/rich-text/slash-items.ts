import type { Editor } from "@tiptap/core";
import { translator } from "@/lib/messages/index";
import { toggleList } from "./lists";

const ofTools = translator("deskArticles");
const t = translator("deskHistory");

export type SlashItem = {
  id: string;
  label: string;
  /** What it is found by beside its name: pinyin, its initials, the English word. */
  keys: string;
  /** Left out where a file has to be chosen first. */
  insert?: (editor: Editor) => void;
};

const chain = (editor: Editor) => editor.chain().focus();

export const slashItems: SlashItem[] = [
  { id: "heading2", label: ofTools("tools.heading2"), keys: "xiaobiaoti xbt h2 heading", insert: (editor) => chain(editor).setHeading({ level: 2 }).run() },
  { id: "heading3", label: ofTools("tools.heading3"), keys: "sanjibiaoti sjbt h3 heading", insert: (editor) => chain(editor).setHeading({ level: 3 }).run() },
  { id: "photos", label: t("slash.photos"), keys: "tupian tp photo image" },
  { id: "gallery", label: t("slash.gallery"), keys: "zutu zt gallery" },
  { id: "quote", label: ofTools("tools.quote"), keys: "yinwen yw quote", insert: (editor) => chain(editor).toggleWrap("quote").run() },
  { id: "bullets", label: ofTools("tools.bullets"), keys: "xiangmuliebiao xmlb list ul", insert: (editor) => toggleList(editor, "bulletList") },
  { id: "numbers", label: ofTools("tools.numbers"), keys: "bianhaoliebiao bhlb list ol", insert: (editor) => toggleList(editor, "orderedList") },
  { id: "table", label: t("slash.table"), keys: "biaoge bg table", insert: (editor) => chain(editor).insertTable({ rows: 3, cols: 3 }).run() },
  { id: "note", label: ofTools("tools.note"), keys: "bianzhean bza note", insert: (editor) => chain(editor).toggleWrap("note").run() },
  { id: "rule", label: ofTools("tools.rule"), keys: "fengexian fgx rule divider hr", insert: (editor) => chain(editor).setHorizontalRule().run() },
];

/** Those whose name holds the typed words, or one of whose keys begins with them. An input method's apostrophes do not count. */
export function matching(items: SlashItem[], typed: string): SlashItem[] {
  const wanted = typed.toLowerCase().replace(/['’\s]/g, "");
  return items.filter(({ label, keys }) => label.includes(wanted) || keys.split(" ").some((key) => key.startsWith(wanted)));
}
