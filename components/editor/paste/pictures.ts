import type { Piece } from "./tree";
import { styleOf } from "./tree";

/** `web`: at an address; `data`: within the markup itself; `local`: in a file on somebody's computer, which a page cannot read. */
export type PictureSource = { kind: "web" | "data" | "local"; address: string };

/** Pages that load their pictures late keep the address here, and something empty in `src`. */
const late = ["data-src", "data-original", "data-lazy-src", "data-actualsrc", "data-url"];
/** Smaller ones are rules, bullets and counters. */
const smallest = 48;

/** Where a picture is; "ornament" where it is none that says anything, null where it says nothing about that. */
export function pictureOf(image: Piece): PictureSource | "ornament" | null {
  const { attributes } = image;
  const address = [...late.map((name) => attributes[name]), largestOf(attributes["srcset"]), attributes["src"]].find((one) => one && sourceOf(one));
  const source = address ? sourceOf(address) : null;
  if (!source) return attributes["src"]?.trim() ? "ornament" : null;
  return isSmall(image) || isMoving(image, source) ? "ornament" : source;
}

function sourceOf(address: string): PictureSource | null {
  const trimmed = address.trim();
  // Drawings, and the empty picture that holds a late one's place.
  if (/^data:image\/(?!svg|gif)[\w.+-]+;base64,/i.test(trimmed)) return { kind: "data", address: trimmed };
  if (/^(file:|blob:|cid:|webkit-fake-url:|[a-z]:\\)/i.test(trimmed)) return { kind: "local", address: trimmed };
  const url = URL.parse(trimmed.startsWith("//") ? `https:${trimmed}` : trimmed);
  return url && /^https?:$/.test(url.protocol) ? { kind: "web", address: whole(url).href } : null;
}

/** WeChat serves a smaller copy by default; under 0 is the picture as it was uploaded. */
function whole(url: URL): URL {
  if (/(^|\.)qpic\.cn$/.test(url.hostname)) url.pathname = url.pathname.replace(/\/[1-9]\d{1,3}$/, "/0");
  url.hash = "";
  return url;
}

/** Of one picture in several sizes the largest. */
function largestOf(set: string | undefined): string | undefined {
  const choices = (set ?? "").trim().split(/,\s+/).map((one) => one.trim().split(/\s+/));
  return choices.toSorted(([, a], [, b]) => Number.parseFloat(b ?? "1") - Number.parseFloat(a ?? "1"))[0]?.[0];
}

function isSmall(image: Piece): boolean {
  const style = styleOf(image);
  const sizes = [image.attributes["width"], image.attributes["height"], style.get("width"), style.get("height"), image.attributes["data-w"]];
  return sizes.some((size) => /^[\d.]+(px)?$/.test(size ?? "") && Number.parseFloat(size ?? "") < smallest);
}

const isMoving = ({ attributes }: Piece, { kind, address }: PictureSource) =>
  kind === "web" && (attributes["data-type"] === "gif" || /wx_fmt=(gif|svg)|\.(gif|svg)$/i.test(address.split("&")[0] ?? ""));
