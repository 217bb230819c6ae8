import { isHref } from "@/lib/articles/body";

/** What a pasted element becomes here. Anything else is dropped and its text kept. */
const kept: Record<string, string> = {
  h1: "h2", h2: "h2", h3: "h3", h4: "h3", h5: "h3", h6: "h3",
  p: "p", br: "br", ul: "ul", ol: "ol", li: "li", a: "a",
  table: "table", tbody: "tbody", thead: "tbody", tr: "tr", td: "td", th: "th",
};
const dropped = new Set(["script", "style", "head", "title", "meta", "template", "noscript", "svg", "img", "video", "iframe", "button", "select", "caption"]);
/** They end a line of text without being a paragraph of their own kind. */
const blocks = new Set(["div", "section", "article", "blockquote", "pre", "figure", "figcaption", "header", "footer", "aside", "dd", "dt"]);

/** Full-width spaces at the head of a paragraph are typed indents; the page sets its own. */
export const withoutIndent = (text: string) => text.replace(/^[ \t\u00a0\u3000]+/gm, "");

/** Foreign markup reduced to headings, paragraphs, lists, links and tables. */
export function cleanHtml(html: string): string {
  // Style sheets go first: even a document that is never shown may not hold any under the desk's policy.
  const source = new DOMParser().parseFromString(html.replace(/<style[\s\S]*?<\/style>/gi, ""), "text/html");
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
  const as = blocks.has(name) && !element.querySelector("p, div, h1, h2, h3, ul, ol, table") ? "p" : kept[name];
  if (!as) return copyChildren(element, to, target);
  const copy = target.createElement(as);
  keepAttributes(element, copy);
  if (name === "table") copy.dataset["caption"] = element.querySelector("caption")?.textContent?.trim() ?? "";
  to.append(copy);
  copyChildren(element, copy, target);
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
