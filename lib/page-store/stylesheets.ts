import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../.next/static");

export type Stylesheet = { css: string; /** As a source of a Content-Security-Policy. */ hash: string };
const read = new Map<string, Stylesheet | null>();

/** A stylesheet of the build by its address; null for what is none, or could end the element it is to stand in. */
export function stylesheet(href: string): Stylesheet | null {
  const known = read.get(href);
  if (known !== undefined) return known;
  const [, file] = /^\/_next\/static\/([\w./-]+\.css)$/.exec(href) ?? [];
  const css = file && !file.includes("..") ? readFileSync(join(root, file), "utf8") : null;
  const sheet = css === null || css.includes("</") ? null : { css, hash: `'sha256-${createHash("sha256").update(css).digest("base64")}'` };
  read.set(href, sheet);
  return sheet;
}
