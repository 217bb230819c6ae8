import { RewritingStream } from "parse5-html-rewriting-stream";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";

type Attributes = { name: string; value: string }[];
const value = (attrs: Attributes, name: string) => attrs.find((attr) => attr.name === name)?.value;

/** Structured data is no script, and what a page marks with data-keep is ours. */
const isKept = (attrs: Attributes) => value(attrs, "type") === "application/ld+json" || value(attrs, "data-keep") !== undefined;
const isScriptHint = (attrs: Attributes) =>
  value(attrs, "rel") === "modulepreload" || (value(attrs, "rel") === "preload" && value(attrs, "as") === "script");

type Ours = {
  /** The text of a stylesheet that is to stand in the page itself. */
  inline?: (href: string) => string | null;
  /** Where a script that stays is found. */
  scriptAddress?: (src: string) => string;
};

/**
 * Takes out of a finished reader page what only the framework's scripts need: the scripts, their preloads, its data and
 * marks.
 */
export async function strip(html: string, { inline = () => null, scriptAddress = (src) => src }: Ours = {}): Promise<string> {
  const rewriter = new RewritingStream();
  let inDroppedScript = false;
  rewriter.on("startTag", (tag, raw) => {
    const { tagName, attrs } = tag;
    if (tagName === "script" && !isKept(attrs)) inDroppedScript = true;
    else if (tagName === "link" && isScriptHint(attrs)) return;
    else if (tagName === "script") {
      for (const attr of attrs) if (attr.name === "src") attr.value = scriptAddress(attr.value);
      rewriter.emitStartTag(tag);
    } else if (tagName === "link" && value(attrs, "rel") === "stylesheet") rewriter.emitRaw(style(inline(value(attrs, "href") ?? "")) ?? raw);
    else rewriter.emitRaw(raw);
  });
  rewriter.on("endTag", (tag, raw) => {
    if (tag.tagName === "script" && inDroppedScript) inDroppedScript = false;
    else rewriter.emitRaw(raw);
  });
  rewriter.on("text", (_, raw) => {
    if (!inDroppedScript) rewriter.emitRaw(raw);
  });
  rewriter.on("comment", () => {});
  return text(Readable.from([html]).pipe(rewriter));
}

const style = (css: string | null) => (css === null ? null : `<style>${css}</style>`);
