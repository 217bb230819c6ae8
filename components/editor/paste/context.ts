import type { LeftOut, PastedPicture, Run } from "./blocks";
import { inSight, isOutOfSight, sightWithin } from "./hidden";
import type { Sight } from "./hidden";
import type { Piece } from "./tree";
import { styleOf } from "./tree";

/** What stands around a piece of markup and holds for the text in it. */
export type Context = { bold: boolean; href: string | null; size: number | null; sight: Sight; preformatted: boolean; left: LeftOut };

export const outermost = (left: LeftOut): Context => ({ bold: false, href: null, size: null, sight: inSight, preformatted: false, left });

/** Where what is read goes: a page of blocks, or the lines of an item, a cell, a heading. */
export type Sink = {
  run: (run: Run) => void;
  /** The paragraph is over. */
  end: () => void;
  picture: (picture: PastedPicture) => void;
  /** Takes elements that are blocks of their own here; false: they are read as paragraphs. */
  block: (piece: Piece, context: Context) => boolean;
};

export function contextWithin(piece: Piece, around: Context): Context {
  const style = styleOf(piece);
  const weight = style.get("font-weight");
  // Google Docs wraps whole texts in a `b` that is not bold.
  const bold = weight && weight !== "inherit" ? /^(bold|bolder|[6-9]00)$/.test(weight) : around.bold || /^(b|strong)$/.test(piece.name);
  const [, number, unit] = /^([\d.]+)(px|pt)$/.exec(style.get("font-size") ?? "") ?? [];
  const size = number === undefined ? around.size : Number(number) * (unit === "pt" ? 4 / 3 : 1);
  return { ...around, bold, size, sight: sightWithin(piece, around.sight), preformatted: around.preformatted || piece.name === "pre" };
}

export const isUnseen = ({ sight, bold }: Context) => isOutOfSight(sight, bold);
