import type { Cell, Item, ListBlock, PastedBlock, PastedPicture, Run } from "./blocks";
import type { Context, Sink } from "./context";
import { contextWithin } from "./context";
import { asOneLine, paragraphsOf } from "./inline";
import { readInto } from "./read";
import type { Piece } from "./tree";
import { isPiece, textOf } from "./tree";

const isList = ({ name }: Piece) => name === "ul" || name === "ol";
const childrenOf = (piece: Piece) => piece.children.filter(isPiece);

/** Everything in a piece of markup as blocks, one after the other. */
export function readBlocks(piece: Piece, context: Context): PastedBlock[] {
  const blocks: PastedBlock[] = [];
  let runs: Run[] = [];
  const end = () => {
    blocks.push(...paragraphsOf(runs).map((own): PastedBlock => ({ type: "paragraph", runs: own })));
    runs = [];
  };
  const put = (...more: PastedBlock[]) => {
    end();
    blocks.push(...more);
  };
  const sink: Sink = {
    run: (run) => void runs.push(run),
    end,
    picture: (picture) => put({ type: "picture", picture }),
    block: (inner, within) => {
      const read = blockOf(inner, within);
      if (read) put(...read);
      return read !== null;
    },
  };
  readInto(sink, piece, context);
  end();
  return blocks;
}

function blockOf(piece: Piece, context: Context): PastedBlock[] | null {
  const pictures: PastedPicture[] = [];
  const withPictures = (blocks: PastedBlock[]): PastedBlock[] => [...blocks, ...pictures.map((picture) => ({ type: "picture" as const, picture }))];
  if (/^h[1-6]$/.test(piece.name)) return withPictures(heading(piece, context, pictures));
  if (isList(piece)) return withPictures([readList(piece, context, pictures)].filter(({ items }) => items.length > 0));
  if (piece.name === "table") return table(piece, context, pictures, withPictures);
  if (piece.name === "blockquote") return quotes(readBlocks(piece, context));
  return piece.name === "hr" ? [{ type: "rule" }] : null;
}

function heading(piece: Piece, context: Context, pictures: PastedPicture[]): PastedBlock[] {
  const runs = asOneLine(readLines(piece, context, pictures).paragraphs).map((run) => ({ ...run, bold: false }));
  return runs.length > 0 ? [{ type: "heading", level: /^h[12]$/.test(piece.name) ? 2 : 3, runs }] : [];
}

/** Only paragraphs can be quoted; what else stands between them comes out. */
function quotes(blocks: PastedBlock[]): PastedBlock[] {
  return blocks.reduce<PastedBlock[]>((all, block) => {
    const last = all.at(-1);
    if (block.type !== "paragraph") return [...all, block];
    if (last?.type !== "quote") return [...all, { type: "quote", paragraphs: [block.runs] }];
    last.paragraphs.push(block.runs);
    return all;
  }, []);
}

/** Text as paragraphs, for places that hold no blocks but, some of them, lists. Pictures come behind the block. */
function readLines(piece: Piece, context: Context, pictures: PastedPicture[], holdsLists = false): { paragraphs: Run[][]; lists: ListBlock[] } {
  const paragraphs: Run[][] = [];
  const lists: ListBlock[] = [];
  let runs: Run[] = [];
  const end = () => {
    paragraphs.push(...paragraphsOf(runs));
    runs = [];
  };
  const sink: Sink = {
    run: (run) => void runs.push(run),
    end,
    picture: (picture) => void pictures.push(picture),
    block: (inner, within) => {
      if (!holdsLists || !isList(inner)) return false;
      end();
      lists.push(readList(inner, within, pictures));
      return true;
    },
  };
  readInto(sink, piece, context);
  end();
  return { paragraphs, lists };
}

function readList(list: Piece, context: Context, pictures: PastedPicture[]): ListBlock {
  const items: Item[] = [];
  for (const child of childrenOf(list)) {
    const inner = contextWithin(child, context);
    if (isList(child)) {
      // Some pages put an inner list beside the item that it belongs to.
      const deeper = readList(child, inner, pictures);
      const last = items.at(-1);
      if (last) last.inner.push(deeper);
      else items.push(...deeper.items);
      continue;
    }
    const { paragraphs, lists } = readLines({ ...child, name: "li", children: [child] }, context, pictures, true);
    if (paragraphs.length > 0 || lists.length > 0) items.push({ runs: asOneLine(paragraphs), inner: lists });
  }
  return { type: "list", ordered: list.name === "ol", items };
}

/** Tables that only put things in their place are none: a single cell is read as what it holds, one without words as its pictures. */
function table(piece: Piece, context: Context, pictures: PastedPicture[], withPictures: (blocks: PastedBlock[]) => PastedBlock[]): PastedBlock[] | null {
  const rows = rowsOf(piece, context).map(({ row, within }) => childrenOf(row).filter(({ name }) => name === "td" || name === "th").map((cell) => ({ cell, within })));
  if (rows.flat().length <= 1) return null;
  const cells = rows.map((row) => row.map(({ cell, within }) => readCell(cell, within, pictures))).filter((row) => row.length > 0);
  const caption = childrenOf(piece).find(({ name }) => name === "caption");
  const says = cells.some((row) => row.some(({ paragraphs }) => paragraphs.length > 0));
  return withPictures(says ? [{ type: "table", caption: caption ? textOf(caption).replace(/\s+/g, " ").trim() : "", rows: cells }] : []);
}

function rowsOf(piece: Piece, context: Context): { row: Piece; within: Context }[] {
  return childrenOf(piece).flatMap((child) => {
    const within = contextWithin(child, context);
    return child.name === "tr" ? [{ row: child, within }] : /^(tbody|thead|tfoot)$/.test(child.name) ? rowsOf(child, within) : [];
  });
}

function readCell(cell: Piece, context: Context, pictures: PastedPicture[]): Cell {
  const { paragraphs } = readLines({ ...cell, children: [cell] }, context, pictures);
  const header = cell.name === "th";
  const { colspan, rowspan } = cell.attributes;
  return { paragraphs: header ? paragraphs.map((runs) => runs.map((run) => ({ ...run, bold: false }))) : paragraphs, header, colspan, rowspan };
}

