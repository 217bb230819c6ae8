import type { Cell, ListBlock, PastedBlock, PastedPicture, Run } from "./blocks";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The blocks as the editor reads them; `idOf` names the place that a picture will take. */
export function toHtml(blocks: PastedBlock[], idOf: (picture: PastedPicture) => string): string {
  return blocks.map((block) => {
    switch (block.type) {
      case "paragraph":
        return `<p>${line(block.runs)}</p>`;
      case "heading":
        return `<h${block.level}>${line(block.runs)}</h${block.level}>`;
      case "quote":
        return `<blockquote>${block.paragraphs.map((runs) => `<p>${line(runs)}</p>`).join("")}</blockquote>`;
      case "rule":
        return "<hr>";
      case "list":
        return list(block);
      case "table":
        return `<table data-caption="${escaped(block.caption.slice(0, 200))}"><tbody>${block.rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</tbody></table>`;
      case "picture":
        return `<figure data-arriving="${escaped(idOf(block.picture))}"></figure>`;
    }
  }).join("");
}

function line(runs: Run[]): string {
  return runs.map(({ text, bold, href }) => {
    const words = escaped(text).replaceAll("\n", "<br>");
    const strong = bold ? `<strong>${words}</strong>` : words;
    return href ? `<a href="${escaped(href)}">${strong}</a>` : strong;
  }).join("");
}

function list({ ordered, items }: ListBlock): string {
  const name = ordered ? "ol" : "ul";
  return `<${name}>${items.map(({ runs, inner }) => `<li><p>${line(runs)}</p>${merged(inner)}</li>`).join("")}</${name}>`;
}

/** An item holds one list. */
const merged = (inner: ListBlock[]) => (inner[0] ? list({ ...inner[0], items: inner.flatMap(({ items }) => items) }) : "");

const span = (name: string, value: string | undefined, most: number) => (/^\d+$/.test(value ?? "") && Number(value) > 1 ? ` ${name}="${Math.min(Number(value), most)}"` : "");

function cell({ paragraphs, header, colspan, rowspan }: Cell): string {
  const name = header ? "th" : "td";
  const words = paragraphs.map((runs) => `<p>${line(runs)}</p>`).join("") || "<p></p>";
  return `<${name}${span("colspan", colspan, 50)}${span("rowspan", rowspan, 500)}>${words}</${name}>`;
}
