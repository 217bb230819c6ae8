import { isHref } from "@/lib/articles/body";
import type { Context, Sink } from "./context";
import { contextWithin, isUnseen } from "./context";
import { isAdvertising, withoutTracking } from "./foreign-links";
import { isDeleted, isHidden } from "./hidden";
import { linesOfPre, shownText } from "./inline";
import { pictureOf } from "./pictures";
import { raised } from "./raised";
import type { Piece } from "./tree";
import { isPiece, textOf, within } from "./tree";

const dropped = new Set("script style head title meta link template noscript svg math canvas button select option input textarea map caption colgroup mp-style-type".split(" "));
const media = /^(video|audio|iframe|embed|object|mpvoice|mpvideo|qqmusic|mp-common-\w+|mp-\w+)$/;
/** Where one of them begins or ends, so does a paragraph. */
const paragraphs = new Set(
  "p div section article main nav header footer aside address center pre figure figcaption blockquote details summary form fieldset dl dt dd h1 h2 h3 h4 h5 h6 ul ol li table tbody thead tfoot tr td th hr".split(" "),
);

/** Reads what stands in a piece of markup into `sink`, without what nobody would see. */
export function readInto(sink: Sink, piece: Piece, context: Context): void {
  for (const child of piece.children) {
    if (isPiece(child)) readPiece(sink, child, context);
    else readText(sink, child, context);
  }
}

function readText(sink: Sink, text: string, context: Context): void {
  const { bold, href, size, left, preformatted } = context;
  if (!isUnseen(context)) sink.run({ text: preformatted ? linesOfPre(text) : shownText(text), bold, href, size });
  else if (href === null && text.trim()) left.hiddenTexts++;
}

function readPiece(sink: Sink, piece: Piece, around: Context): void {
  const { name } = piece;
  const { left } = around;
  if (dropped.has(name)) return;
  if (media.test(name)) return void left.media++;
  if (isDeleted(piece)) {
    if (textOf(piece).trim()) left.deletions++;
    return;
  }
  if (isHidden(piece)) return leaveOut(piece, around);
  if (name === "img") return readImage(sink, piece, around, "");
  if (name === "br") return sink.run({ text: "\n", bold: false, href: null, size: null });
  if (name === "sup" || name === "sub") return readRaised(sink, piece, name, around);
  const context = contextWithin(piece, around);
  if (sink.block(piece, context)) return;
  if (name === "figure") return readFigure(sink, piece, context);
  if (name === "a") return readLink(sink, piece, context);
  if (paragraphs.has(name)) sink.end();
  readInto(sink, piece, context);
  if (paragraphs.has(name)) sink.end();
}

function readRaised(sink: Sink, piece: Piece, where: "sup" | "sub", around: Context): void {
  const sign = isUnseen(contextWithin(piece, around)) ? null : raised(textOf(piece).trim(), where);
  if (sign && !piece.children.some(isPiece)) sink.run({ text: sign, bold: around.bold, href: around.href, size: around.size });
  else readInto(sink, piece, contextWithin(piece, around));
}

function leaveOut(piece: Piece, { left }: Context): void {
  const links = [...within(piece), piece].filter(({ name, attributes }) => name === "a" && attributes["href"]);
  left.hiddenLinks += links.length;
  const inLinks = links.reduce((length, link) => length + textOf(link).trim().length, 0);
  if (textOf(piece).trim().length > inLinks) left.hiddenTexts++;
}

function readImage(sink: Sink, image: Piece, { left }: Context, caption: string): void {
  const source = pictureOf(image);
  if (source === "ornament") left.ornaments++;
  else if (source) sink.picture({ ...source, caption });
}

/** The words below a picture are its caption, where there is one picture that they can belong to. */
function readFigure(sink: Sink, figure: Piece, context: Context): void {
  const pictures = [...within(figure)].filter((one) => one.name === "img" && typeof pictureOf(one) === "object" && pictureOf(one));
  const caption = [...within(figure)].find(({ name }) => name === "figcaption");
  const [picture] = pictures;
  sink.end();
  if (pictures.length === 1 && picture && caption) readImage(sink, picture, context, shownText(textOf(caption)).trim());
  else readInto(sink, figure, context);
  sink.end();
}

/** Schemes by which a foreign page leads to anything at all; its own relative addresses would lead into this site. */
const leads = /^(https?:|mailto:|tel:)/i;

function readLink(sink: Sink, link: Piece, context: Context): void {
  const { left } = context;
  const href = (link.attributes["href"] ?? "").trim();
  const isGood = leads.test(href) && isHref(href);
  const words = textOf(link).trim();
  if (isGood && isAdvertising(href, words)) return void left.advertising++;
  const holdsPicture = [...within(link)].some(({ name }) => name === "img");
  // A full stop that leads to a shop: nobody sees it, but search engines do.
  const isUnnoticed = !/[\p{L}\p{N}]/u.test(words) && !holdsPicture;
  if (isGood && (isUnnoticed || isUnseen(context))) left.hiddenLinks++;
  else if (href && !href.startsWith("#") && !isGood) left.badLinks++;
  readInto(sink, link, { ...context, href: isUnseen(context) ? href : isGood && !isUnnoticed ? withoutTracking(href) : null });
}
