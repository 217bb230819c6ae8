import { isHref } from "@/lib/articles/body";
import { inertMarkup } from "./inert-markup";
import { restoreWordLists } from "./word-lists";

/** What a pasted element becomes here. Anything else is dropped and its text kept. */
const kept: Record<string, string> = {
  h1: "h2", h2: "h2", h3: "h3", h4: "h3", h5: "h3", h6: "h3",
  p: "p", br: "br", ul: "ul", ol: "ol", li: "li", a: "a", b: "strong", strong: "strong", span: "strong",
  blockquote: "blockquote", hr: "hr",
  table: "table", tbody: "tbody", thead: "tbody", tr: "tr", td: "td", th: "th",
};
const dropped = new Set(["script", "style", "head", "title", "meta", "template", "noscript", "svg", "img", "video", "iframe", "button", "select", "caption"]);
/** They end a line of text without being a paragraph of their own kind. */
const blocks = new Set(["div", "section", "article", "blockquote", "pre", "figure", "figcaption", "header", "footer", "aside", "dd", "dt"]);

const inner = "p, div, h1, h2, h3, ul, ol, table, blockquote, hr, pre, figcaption, section, article";

/** Full-width spaces at the head of a paragraph are typed indents; the page sets its own. */
export const withoutIndent = (text: string) => text.replace(/^[ \t\u00a0\u3000]+/gm, "");

/** Foreign markup reduced to headings, paragraphs, lists, quotes, links, bold words, rules and tables. */
export function cleanHtml(html: string): string {
  const source = new DOMParser().parseFromString(inertMarkup(html), "text/html");
  restoreWordLists(source.body);
  const target = document.implementation.createHTMLDocument();
  copyChildren(source.body, target.body, target);
  for (const paragraph of target.querySelectorAll("p, h2, h3")) trimStart(paragraph);
  return target.body.innerHTML;
}

function copyChildren(from: Node, to: Element, target: Document): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.textContent ?? "");
    else if (node instanceof Element) copyElement(node, to, target);
  }
}

function copyElement(element: Element, to: Element, target: Document): void {
  const name = element.localName;
  if (dropped.has(name)) return;
  const as = nameFor(element, to);
  if (!as) return copyChildren(element, to, target);
  const copy = target.createElement(as);
  keepAttributes(element, copy);
  if (name === "table") copy.dataset["caption"] = element.querySelector("caption")?.textContent?.trim() ?? "";
  copyChildren(element, copy, target);
  const heldOnlyPictures = as === "p" && !copy.textContent?.trim() && element.querySelector("img");
  if (!heldOnlyPictures) to.append(copy);
}

function nameFor(element: Element, to: Element): string | undefined {
  const as = kept[element.localName];
  if (as === "strong") return isBold(element) && !to.closest("strong, h2, h3") ? as : undefined;
  if ((as === "blockquote" || as === "hr") && !to.closest("blockquote, li, table")) return as;
  if (blocks.has(element.localName) && !element.querySelector(inner)) return "p";
  return as === "blockquote" || as === "hr" ? undefined : as;
}

/** Google Docs wraps whole texts in a `b` that is not bold. */
function isBold(element: Element): boolean {
  const weight = element instanceof HTMLElement ? element.style.fontWeight : "";
  return weight ? /^(bold|bolder|[6-9]00)$/.test(weight) : element.localName !== "span";
}

function keepAttributes(from: Element, to: Element): void {
  const href = from.getAttribute("href") ?? "";
  if (to.localName === "a" && isHref(href)) to.setAttribute("href", href);
  for (const span of ["colspan", "rowspan"]) {
    const value = from.getAttribute(span);
    if (value && (to.localName === "td" || to.localName === "th")) to.setAttribute(span, value);
  }
}

function trimStart(element: Element): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const first = walker.nextNode();
  if (first) first.textContent = withoutIndent(first.textContent ?? "");
}
