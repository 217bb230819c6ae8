import { Placeholder } from "@tiptap/extensions";
import { StarterKit } from "@tiptap/starter-kit";
import { translator } from "@/lib/messages/index";
import { CommentMarks } from "../comments/comment-marks";
import { Highlights } from "../copy-checks/highlights";
import { Gallery, Photo, Upload } from "../photos/photo-nodes";
import { ListItem, UniformLists } from "./lists";
import { Emphasis, Link } from "./marks";
import { Note } from "./note";
import { Quote } from "./quote";
import { Table, TableCell, TableHeader, TableRow } from "./table";
import { WriteBehindSelected } from "./write-after";

const t = translator("deskArticles");

/** The document the editor knows: what a Body can hold, and nothing else. */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    dropcursor: { class: "drop-cursor", color: false, width: 3 },
    blockquote: false,
    code: false,
    codeBlock: false,
    italic: false,
    link: false,
    listItem: false,
    strike: false,
    underline: false,
  }),
  ListItem,
  UniformLists,
  Emphasis,
  Link,
  Quote,
  Note,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  Photo,
  Gallery,
  Upload,
  WriteBehindSelected,
  Highlights,
  CommentMarks,
  Placeholder.configure({ placeholder: t("bodyPlaceholder") }),
];
