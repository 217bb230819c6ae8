import type { Block, Body, Cell, Line, ListItem, PhotoUse, Text } from "./body.ts";

// The body as the rich-text editor holds it: ProseMirror's JSON, limited to what a Body can say.

type Mark = { type: "bold" } | { type: "emphasis" } | { type: "link"; attrs: { href: string } };
type Inline = { type: "text"; text: string; marks?: Mark[] } | { type: "hardBreak"; marks?: Mark[] };
type Paragraph = { type: "paragraph"; content?: Inline[] };
type ListNode = { type: "bulletList" | "orderedList"; content: ItemNode[] };
type ItemNode = { type: "listItem"; content: (Paragraph | ListNode)[] };
type CellNode = { type: "tableCell" | "tableHeader"; attrs?: { colspan?: number; rowspan?: number }; content?: Paragraph[] };
type RowNode = { type: "tableRow"; content?: CellNode[] };

/** A picture that is still on its way to the server. */
export type PendingPhoto = { uploadId: string };
export type GalleryEntry = PhotoUse | PendingPhoto;

export type BlockNode =
  | Paragraph
  | ListNode
  | { type: "heading"; attrs: { level: 2 | 3 }; content?: Inline[] }
  | { type: "quote"; attrs: { attribution: string }; content: Paragraph[] }
  | { type: "note"; content: Paragraph[] }
  | { type: "table"; attrs: { caption: string }; content: RowNode[] }
  | { type: "photo"; attrs: PhotoUse }
  | { type: "gallery"; attrs: { photos: GalleryEntry[] } }
  | { type: "upload"; attrs: PendingPhoto }
  | { type: "horizontalRule" };
export type EditorDocument = { type: "doc"; content?: BlockNode[] };

// ── Body → editor ───────────────────────────────────────────────────────────

function marksOf(run: Text): Mark[] {
  return [
    ...(run.href ? [{ type: "link", attrs: { href: run.href } } as const] : []),
    ...(run.bold ? [{ type: "bold" } as const] : []),
    ...(run.emphasis ? [{ type: "emphasis" } as const] : []),
  ];
}

function toInline(line: Line): Inline[] {
  return line.flatMap((run) => {
    const marks = marksOf(run);
    const marked = marks.length ? { marks } : {};
    return run.text.split("\n").flatMap((text, index): Inline[] => [
      ...(index > 0 ? [{ type: "hardBreak" as const, ...marked }] : []),
      ...(text ? [{ type: "text" as const, text, ...marked }] : []),
    ]);
  });
}

const withContent = (line: Line) => (line.length ? { content: toInline(line) } : {});
const toParagraph = (line: Line): Paragraph => ({ type: "paragraph", ...withContent(line) });

function toList(ordered: boolean, items: ListItem[]): ListNode {
  return {
    type: ordered ? "orderedList" : "bulletList",
    content: items.map((item) => ({
      type: "listItem",
      content: [toParagraph(item.line), ...(item.items?.length ? [toList(ordered, item.items)] : [])],
    })),
  };
}

const toCell = (cell: Cell): CellNode => ({
  type: cell.header ? "tableHeader" : "tableCell",
  attrs: { colspan: cell.colspan ?? 1, rowspan: cell.rowspan ?? 1 },
  content: [toParagraph(cell.line)],
});

function toNode(block: Block): BlockNode {
  switch (block.type) {
    case "paragraph":
      return toParagraph(block.line);
    case "heading":
      return { type: "heading", attrs: { level: block.level }, ...withContent(block.line) };
    case "quote":
      return { type: "quote", attrs: { attribution: block.attribution ?? "" }, content: block.lines.map(toParagraph) };
    case "note":
      return { type: "note", content: block.lines.map(toParagraph) };
    case "list":
      return toList(block.ordered, block.items);
    case "table":
      return {
        type: "table",
        attrs: { caption: block.caption ?? "" },
        content: block.rows.map((row) => ({ type: "tableRow", content: row.map(toCell) })),
      };
    case "photo":
      return { type: "photo", attrs: block.photo };
    case "gallery":
      return { type: "gallery", attrs: { photos: block.photos } };
    case "rule":
      return { type: "horizontalRule" };
  }
}

export function toDocument(body: Body): EditorDocument {
  return { type: "doc", content: body.blocks.length ? body.blocks.map(toNode) : [{ type: "paragraph" }] };
}

// ── Editor → body ───────────────────────────────────────────────────────────

function toRun(inline: Inline): Text {
  const run: Text = { text: inline.type === "hardBreak" ? "\n" : inline.text };
  for (const mark of inline.marks ?? []) {
    if (mark.type === "link") run.href = mark.attrs.href;
    else run[mark.type] = true;
  }
  return run;
}

const sameMarks = (a: Text, b: Text) => a.bold === b.bold && a.emphasis === b.emphasis && a.href === b.href;

function joinRuns(runs: Text[]): Line {
  return runs.reduce<Line>((line, run) => {
    const last = line.at(-1);
    return last && sameMarks(last, run) ? [...line.slice(0, -1), { ...last, text: last.text + run.text }] : [...line, run];
  }, []);
}

const toLine = (content: Inline[] = []): Line => joinRuns(content.map(toRun));
const toLines = (paragraphs: Paragraph[]): Line[] => paragraphs.map((paragraph) => toLine(paragraph.content));

function toItem(node: ItemNode): ListItem {
  const items = node.content.flatMap((child) => (child.type === "paragraph" ? [] : child.content.map(toItem)));
  const first = node.content[0];
  return { line: first?.type === "paragraph" ? toLine(first.content) : [], ...(items.length ? { items } : {}) };
}

/** A cell holds one line: the paragraphs typed in it become its line breaks. */
function toCellLine(paragraphs: Paragraph[]): Line {
  return joinRuns(paragraphs.flatMap((paragraph, index) => [...(index > 0 ? [{ text: "\n" }] : []), ...toLine(paragraph.content)]));
}

function fromCell(node: CellNode): Cell {
  const { colspan = 1, rowspan = 1 } = node.attrs ?? {};
  return {
    line: toCellLine(node.content ?? []),
    ...(node.type === "tableHeader" ? { header: true as const } : {}),
    ...(colspan > 1 ? { colspan } : {}),
    ...(rowspan > 1 ? { rowspan } : {}),
  };
}

const isUse = (entry: GalleryEntry): entry is PhotoUse => "photoId" in entry;
const use = ({ photoId, caption, credit, alt }: PhotoUse): PhotoUse => ({ photoId, caption, credit, alt });

/** Empty paragraphs and headings say nothing, and a picture not yet uploaded has no id: both stay out. */
function fromNode(node: BlockNode): Block[] {
  switch (node.type) {
    case "paragraph":
      return node.content?.length ? [{ type: "paragraph", line: toLine(node.content) }] : [];
    case "heading":
      return node.content?.length ? [{ type: "heading", level: node.attrs.level, line: toLine(node.content) }] : [];
    case "quote": {
      const attribution = node.attrs.attribution.trim();
      return [{ type: "quote", lines: toLines(node.content), ...(attribution ? { attribution } : {}) }];
    }
    case "note":
      return [{ type: "note", lines: toLines(node.content) }];
    case "bulletList":
    case "orderedList":
      return [{ type: "list", ordered: node.type === "orderedList", items: node.content.map(toItem) }];
    case "table": {
      const caption = node.attrs.caption.trim();
      const rows = node.content.map((row) => (row.content ?? []).map(fromCell)).filter((row) => row.length > 0);
      return [{ type: "table", ...(caption ? { caption } : {}), rows }];
    }
    case "photo":
      return [{ type: "photo", photo: use(node.attrs) }];
    case "gallery": {
      const photos = node.attrs.photos.filter(isUse).map(use);
      return photos.length ? [{ type: "gallery", photos }] : [];
    }
    case "upload":
      return [];
    case "horizontalRule":
      return [{ type: "rule" }];
  }
}

export function toBody(document: EditorDocument): Body {
  return { version: 1, blocks: (document.content ?? []).flatMap(fromNode) };
}
