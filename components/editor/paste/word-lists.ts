/** What Word says of a paragraph, where it is an item of a list. Levels begin at 1. */
export type WordItem = { level: number; ordered: boolean };

const numbers = /^[(（]?(\d+|[a-z]{1,5}|[一二三四五六七八九十百]+)[.)、．）]/i;
/** A bullet or number with the wide space behind it, at the head of the text. */
const typed = /^\s*([·•●○▪■◆§ü]|[(（]?(\d+|[一二三四五六七八九十百]+)[.)、．）])[\s\u00a0]{2,}/;

/** `marker` is the text of what Word marks as drawn by itself, empty where nothing is. */
export function wordItem({ style, className, marker, text }: { style: string; className: string; marker: string; text: string }): WordItem | null {
  const list = /mso-list:\s*l\d+\s+level(\d+)/i.exec(style);
  const sign = marker.trim() || (/^MsoListParagraph/.test(className) ? (typed.exec(text)?.[1] ?? "") : "");
  if (!sign) return null;
  return { level: Number(list?.[1] ?? 1), ordered: numbers.test(sign) };
}

export const withoutSign = (text: string) => text.replace(typed, "");

const ignored = (element: Element) => /mso-list:\s*ignore/i.test(element.getAttribute("style") ?? "");

function itemOf(element: Element): WordItem | null {
  if (element.localName !== "p") return null;
  const marker = [...element.querySelectorAll("[style]")].find(ignored)?.textContent ?? "";
  return wordItem({ style: element.getAttribute("style") ?? "", className: element.className, marker, text: element.textContent ?? "" });
}

/** Word pastes lists as paragraphs with a drawn bullet or number: makes real lists of them, in place. */
export function restoreWordLists(root: Element): void {
  /** The lists that are open at this place, outermost first. */
  let open: { list: Element; ordered: boolean }[] = [];
  for (const element of [...root.querySelectorAll("p, h1, h2, h3, h4, h5, h6, table, ul, ol, hr, blockquote")]) {
    const item = itemOf(element);
    const follows = open[0]?.list.nextElementSibling === element;
    if (!item) continue;
    if (!follows || (item.level === 1 && open[0]?.ordered !== item.ordered)) open = [];
    open = open.slice(0, item.level);
    while (open.length < item.level && (open.length === 0 || open.at(-1)?.list.lastElementChild)) {
      const list = root.ownerDocument.createElement(item.ordered ? "ol" : "ul");
      const inside = open.at(-1)?.list.lastElementChild;
      if (inside) inside.append(list);
      else element.before(list);
      open.push({ list, ordered: item.ordered });
    }
    open.at(-1)?.list.append(asItem(element));
  }
}

function asItem(paragraph: Element): Element {
  const item = paragraph.ownerDocument.createElement("li");
  const drawn = [...paragraph.querySelectorAll("[style]")].filter(ignored);
  for (const sign of drawn) sign.remove();
  item.append(...paragraph.childNodes);
  paragraph.remove();
  if (drawn.length === 0) cutSign(item);
  return item;
}

function cutSign(item: Element): void {
  const first = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT).nextNode();
  if (first) first.textContent = withoutSign(first.textContent ?? "");
}
