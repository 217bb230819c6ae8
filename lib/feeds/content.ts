import type { Line, ListItem, Text } from "../articles/body.ts";
import type { ReaderBlock } from "../articles/article.ts";
import type { Picture } from "../photos/picture.ts";
import { pictureImage } from "../photos/sources.ts";

/** An article's text for feed readers: plain HTML, every address whole, captions and credits with their pictures. */
export function feedContent(blocks: ReaderBlock[], siteUrl: string): string {
  const html = writer(siteUrl);
  return blocks.map(html.block).join("\n");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

function writer(siteUrl: string) {
  const whole = (href: string) => (href.startsWith("/") ? siteUrl + href : href);
  const run = ({ text, bold, emphasis, href }: Text): string => {
    let html = escape(text).replaceAll("\n", "<br>");
    if (emphasis) html = `<em>${html}</em>`;
    if (bold) html = `<strong>${html}</strong>`;
    return href ? `<a href="${escape(whole(href))}">${html}</a>` : html;
  };
  const line = (runs: Line) => runs.map(run).join("");
  const paragraphs = (lines: Line[]) => lines.map((one) => `<p>${line(one)}</p>`).join("");
  const items = (all: ListItem[], tag: "ol" | "ul"): string =>
    `<${tag}>${all.map((item) => `<li>${line(item.line)}${item.items?.length ? items(item.items, tag) : ""}</li>`).join("")}</${tag}>`;
  const figure = ({ file, alt, caption, credit }: Picture): string => {
    const { src, width, height } = pictureImage(file, 1280);
    const words = [caption, credit].filter(Boolean).map(escape).join("　");
    const image = `<img src="${siteUrl}${src}" width="${width}" height="${height}" alt="${escape(alt)}">`;
    return `<figure>${image}${words ? `<figcaption>${words}</figcaption>` : ""}</figure>`;
  };
  const block = (one: ReaderBlock): string => {
    switch (one.type) {
      case "paragraph":
        return `<p>${line(one.line)}</p>`;
      case "heading":
        return `<h${one.level}>${line(one.line)}</h${one.level}>`;
      case "photo":
        return figure(one.picture);
      case "gallery":
        return one.pictures.map(figure).join("");
      case "quote":
        return `<blockquote>${paragraphs(one.lines)}${one.attribution ? `<p>${escape(one.attribution)}</p>` : ""}</blockquote>`;
      case "list":
        return items(one.items, one.ordered ? "ol" : "ul");
      case "table": {
        const cell = ({ line: text, header, colspan, rowspan }: (typeof one.rows)[number][number]) => {
          const tag = header ? "th" : "td";
          return `<${tag}${colspan ? ` colspan="${colspan}"` : ""}${rowspan ? ` rowspan="${rowspan}"` : ""}>${line(text)}</${tag}>`;
        };
        const caption = one.caption ? `<caption>${escape(one.caption)}</caption>` : "";
        return `<table>${caption}${one.rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
      }
      case "note":
        return `<aside>${paragraphs(one.lines)}</aside>`;
      case "rule":
        return "<hr>";
    }
  };
  return { block };
}
