import { colourOf, groundOf, looksLike, white } from "./colours";
import type { Colour } from "./colours";
import type { Piece } from "./tree";
import { styleOf } from "./tree";

/** What an element hands down that a child may take back. */
export type Sight = { tiny: boolean; invisible: boolean; ink: Colour | null; ground: Colour | null };
/** What is taken to lie behind a text that names no background. */
const page: Colour = [...white];
export const inSight: Sight = { tiny: false, invisible: false, ink: null, ground: page };

/** White headings of WeChat often lose the picture behind them: bold text without a background of its own gets the benefit of the doubt. */
export const isOutOfSight = ({ tiny, invisible, ink, ground }: Sight, bold: boolean) =>
  tiny || invisible || (ink !== null && ground !== null && !(bold && ground === page) && looksLike(ink, ground));

/** Pixels, roughly: whether it is nothing is all that is asked. */
function length(value: string | undefined): number | null {
  const [, number, unit] = /^(-?[\d.]+)(px|pt|em|rem|%|vw|vh|cm|in)?$/.exec(value ?? "") ?? [];
  if (number === undefined) return null;
  const factor = unit === "em" || unit === "rem" ? 16 : unit === "cm" ? 38 : unit === "in" ? 96 : unit === "vw" || unit === "vh" ? 10 : 1;
  return Number(number) * factor;
}

const far = -400;
const isAway = (value: string | undefined) => (length(value) ?? 0) <= far;
const isNothing = (value: string | undefined, most = 1) => {
  const size = length(value);
  return size !== null && size <= most;
};

/** Whether nobody sees an element, whatever stands in it. */
export function isHidden(piece: Piece): boolean {
  const { attributes } = piece;
  // An article of WeChat carries this until its scripts have run: it is the whole text.
  if (attributes["id"] === "js_content") return false;
  const style = styleOf(piece);
  const get = (name: string) => style.get(name);
  if ("hidden" in attributes || get("display") === "none" || get("mso-hide") === "all" || get("content-visibility") === "hidden") return true;
  if (Number.parseFloat(get("opacity") ?? "1") <= 0.02) return true;
  if (isAway(get("text-indent")) || isAway(get("margin-left")) || isAway(get("margin-top"))) return true;
  if (/absolute|fixed/.test(get("position") ?? "") && ["left", "top", "right", "bottom"].some((side) => isAway(get(side)))) return true;
  const isCut = /hidden|clip/.test(get("overflow") ?? "") || /hidden|clip/.test(get("overflow-x") ?? "") || /hidden|clip/.test(get("overflow-y") ?? "");
  if (isCut && ["width", "height", "max-width", "max-height"].some((side) => isNothing(get(side)))) return true;
  if (/scale[xy]?\(\s*0(\.0+)?\s*[,)]|translate[xy]?\([^)]*-\d{4,}px/.test(get("transform") ?? "")) return true;
  return /rect\((0(px)?|1px)[ ,]/.test(get("clip") ?? "") || /inset\((50|[6-9]\d|100)%/.test(get("clip-path") ?? "");
}

/** What a change tracked by a word processor took away, and only shows for its reader to decide. */
export function isDeleted(piece: Piece): boolean {
  const isClass = /(^|\s)msoDel(\s|$)/i.test(piece.attributes["class"] ?? "");
  return piece.name === "del" || isClass || [...styleOf(piece)].some(([name, value]) => name.startsWith("mso-") && /\bdeleted\b/.test(`${name} ${value}`));
}

function backgroundsOf(piece: Piece): string[] {
  const style = styleOf(piece);
  const { bgcolor, background } = piece.attributes;
  const said = [bgcolor?.trim().toLowerCase(), background && "url()", style.get("background"), style.get("background-color"), style.get("background-image")];
  return said.filter((one): one is string => Boolean(one));
}

/** How small or invisible the text in an element is, given what stands around it. */
export function sightWithin(piece: Piece, around: Sight): Sight {
  if (piece.attributes["id"] === "js_content") return inSight;
  const style = styleOf(piece);
  const [size, visibility, colour] = [style.get("font-size"), style.get("visibility"), style.get("color") ?? piece.attributes["color"]?.trim().toLowerCase()];
  const isRelative = /(%|[^r]em|er)$|^(inherit|unset)$/.test(size ?? "");
  const drawsOtherwise = style.has("background-clip") || style.has("-webkit-background-clip") || style.has("-webkit-text-fill-color") || style.has("text-shadow");
  const seeThrough = colour === undefined || colour === "inherit" ? undefined : !drawsOtherwise && (colour === "transparent" || /^rgba\(.*[,/]\s*0(\.0+)?\s*\)$/.test(colour));
  const out = visibility === undefined || visibility === "inherit" ? undefined : visibility !== "visible";
  const zero = length(size) !== null && isNothing(size, 1) && !(isRelative && length(size) !== 0);
  return {
    tiny: size === undefined || (isRelative && !zero) ? around.tiny : zero,
    ink: drawsOtherwise ? null : colour === undefined || /^(inherit|unset|currentcolor)$/.test(colour) ? around.ink : colourOf(colour),
    ground: groundOf(backgroundsOf(piece), around.ground),
    invisible: out || seeThrough || (around.invisible && out === undefined && seeThrough === undefined),
  };
}
