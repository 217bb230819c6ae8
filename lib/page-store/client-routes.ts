import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { runInNewContext } from "node:vm";
import { RewritingStream } from "parse5-html-rewriting-stream";

const build = join(import.meta.dirname, "../../.next");
const framework = "[project]/node_modules/next/dist/";

type Manifest = Record<string, { clientModules: Record<string, unknown> }>;

/** Routes of app/(reader) that hold components for the browser, by what Next notes of each page when it builds. */
export function readClientRoutes(folder: string): Set<string> {
  const pages = join(folder, "server/app/(reader)/[script]");
  const holding = globSync("**/page_client-reference-manifest.js", { cwd: pages }).filter((file) => {
    const sandbox: { __RSC_MANIFEST: Manifest } = { __RSC_MANIFEST: {} };
    runInNewContext(readFileSync(join(pages, file), "utf8"), { globalThis: sandbox });
    const modules = Object.values(sandbox.__RSC_MANIFEST).flatMap(({ clientModules }) => Object.keys(clientModules));
    // The framework's own stand in every page.
    return modules.some((module) => !module.startsWith(framework));
  });
  return new Set(holding.map((file) => `/${file.replace(/\/?page_client-reference-manifest\.js$/, "")}`));
}

let known: Set<string> | undefined;
export const clientRoutes = (): Set<string> => (known ??= readClientRoutes(build));

/** The scripts that stand in a page, as sources of its Content-Security-Policy. */
export async function inlineScripts(html: string): Promise<string[]> {
  const hashes = new Set<string>();
  const rewriter = new RewritingStream();
  let isScript = false;
  rewriter.on("startTag", ({ tagName }) => void (isScript = tagName === "script"));
  rewriter.on("endTag", () => void (isScript = false));
  rewriter.on("text", (_, raw) => {
    if (isScript) hashes.add(`'sha256-${createHash("sha256").update(raw).digest("base64")}'`);
  });
  await finished(Readable.from([html]).pipe(rewriter).resume());
  return [...hashes];
}
