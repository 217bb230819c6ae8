import { RewritingStream } from "parse5-html-rewriting-stream";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";

type Attributes = { name: string; value: string }[];
const value = (attrs: Attributes, name: string) => attrs.find((attr) => attr.name === name)?.value;

/** Structured data is no script, and what a page marks with data-keep is ours. */
const isKept = (attrs: Attributes) => value(attrs, "type") === "application/ld+json" || value(attrs, "data-keep") !== undefined;
const isScriptHint = (attrs: Attributes) =>
  value(attrs, "rel") === "modulepreload" || (value(attrs, "rel") === "preload" && value(attrs, "as") === "script");

/**
 * Takes out of a finished reader page what only the framework's scripts need: the scripts, their preloads, its data and
 * marks. A stylesheet that `inline` knows the text of stands in the page itself.
 */
export async function strip(html: string, inline: (href: string) => string | null = () => null): Promise<string> {
  const rewriter = new RewritingStream();
  let inDroppedScript = false;
  rewriter.on("startTag", (tag, raw) => {
    const { tagName, attrs } = tag;
    if (tagName === "script" && !isKept(attrs)) inDroppedScript = true;
    else if (tagName === "link" && isScriptHint(attrs)) return;
    else if (tagName === "link" && value(attrs, "rel") === "stylesheet") rewriter.emitRaw(style(inline(value(attrs, "href") ?? "")) ?? raw);
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
