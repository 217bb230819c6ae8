import { RewritingStream } from "parse5-html-rewriting-stream";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { inScript } from "../script/address.ts";
import { isReaderPath } from "./routes.ts";

type Attribute = { name: string; value: string };

const spoken = new Set(["alt", "title", "aria-label", "placeholder", "label"]);
/** What the readers' script says has names of its own. */
const isSpoken = (name: string) => spoken.has(name) || name.startsWith("data-text-");

/**
 * A finished page in Traditional: its texts by `write`, its links to other reader pages leading to their Traditional
 * ones. An element that says its own language stays as it is, and so does a link that says its target's.
 */
export async function traditionalDocument(html: string, write: (text: string) => string, siteUrl: string): Promise<string> {
  const rewriter = new RewritingStream();
  /** Names of the open elements in one that stays as it is; that one first. */
  const kept: string[] = [];
  let raw: "json" | "style" | null = null;

  const leading = (address: string) => {
    const own = address.startsWith(siteUrl);
    const path = own ? address.slice(siteUrl.length) || "/" : address;
    return path.startsWith("/") && isReaderPath(path) ? (own ? siteUrl : "") + inScript(sentence(path), "zh-Hant") : address;
  };
  /** A link to a sentence has to name it as it stands there. */
  const sentence = (path: string) =>
    path.replace(/(?<=#:~:text=.*)(?:%[\dA-F]{2})+/gi, (words) => encodeURIComponent(write(decodeURIComponent(words))).replaceAll("-", "%2D"));
  const attribute = (tagName: string, attrs: Attribute[], { name, value }: Attribute) => {
    if (isSpoken(name)) return write(value);
    if (tagName === "meta" && name === "content") return value.startsWith("http") ? leading(value) : write(value);
    const leads = ["href", "action"].includes(name) && ["a", "form", "link"].includes(tagName) && !attrs.some((attr) => attr.name === "hreflang");
    return leads ? leading(value) : value;
  };

  rewriter.on("startTag", (tag, source) => {
    const { tagName, attrs } = tag;
    if (kept.length > 0) {
      if (!tag.selfClosing && tagName === kept[0]) kept.push(tagName);
      return rewriter.emitRaw(source);
    }
    if (tagName !== "html" && attrs.some(({ name }) => name === "lang")) {
      kept.push(tagName);
      return rewriter.emitRaw(source);
    }
    raw = tagName === "script" ? "json" : tagName === "style" ? "style" : null;
    for (const attr of attrs) attr.value = attribute(tagName, attrs, attr);
    rewriter.emitStartTag(tag);
  });
  rewriter.on("endTag", (tag, source) => {
    if (tag.tagName === kept[0]) kept.pop();
    raw = null;
    rewriter.emitRaw(source);
  });
  rewriter.on("text", (_, source) => {
    if (kept.length > 0 || raw === "style") rewriter.emitRaw(source);
    else rewriter.emitRaw(raw === "json" ? structuredData(source, write, leading) : write(source));
  });
  return text(Readable.from([html]).pipe(rewriter));
}

function structuredData(json: string, write: (text: string) => string, leading: (address: string) => string): string {
  const convert = (value: string) => (value === "zh-Hans" ? "zh-Hant" : value.startsWith("http") ? leading(value) : write(value));
  const data: unknown = JSON.parse(json, (_, value: unknown) => (typeof value === "string" ? convert(value) : value));
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
