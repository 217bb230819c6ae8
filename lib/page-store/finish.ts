import { env } from "../env.ts";
import { cdnTag } from "./cdn-tag.ts";
import { scriptAddress } from "../server/script/built.ts";
import { common, readerPolicy, strictTransport } from "../server/security.ts";
import { inScript, scriptOf } from "../script/address.ts";
import { traditionalWriter } from "../script/traditional.ts";
import { writeView } from "../view.ts";
import type { Rendered } from "./render.ts";
import { clientRoutes, inlineScripts } from "./client-routes.ts";
import { isReaderPath, isStored, routeOf } from "./routes.ts";
import { strip } from "./strip.ts";
import { stylesheet } from "./stylesheets.ts";
import { traditionalDocument } from "./traditional-document.ts";

/**
 * A rendered page as it is sent, and the headers that go with it. Its style stands in the document: on a slow line a
 * stylesheet of its own would cost another round trip before anything is seen.
 */
export async function finish<Page extends Rendered>(rendered: Page): Promise<[Page, headers: string[]]> {
  const styles = new Set<string>();
  const inline = (href: string) => {
    const sheet = stylesheet(href);
    if (sheet) styles.add(sheet.hash);
    return sheet?.css ?? null;
  };
  const isDocument = rendered.type.startsWith("text/html") && !("location" in rendered.answer);
  // A page with a component for the browser needs all that the framework sends, and stays whole.
  const isWhole = isDocument && clientRoutes().has(routeOf(rendered.address) ?? "");
  const body = isDocument && !isWhole ? await inItsScript(rendered, await strip(rendered.body, { inline, scriptAddress })) : rendered.body;
  const scripts = isWhole ? await inlineScripts(body) : [];
  const answer = "location" in rendered.answer ? { ...rendered.answer, location: elsewhere(rendered, rendered.answer.location) } : rendered.answer;
  const secure = env().SITE_URL.startsWith("https:") ? strictTransport : {};
  const headers = { ...common, ...secure, "content-security-policy": readerPolicy([...styles], scripts), ...caching(rendered) };
  return [{ ...rendered, answer, body }, Object.entries(headers).flat()];
}

function inItsScript({ address, specialNames }: Rendered, html: string): string | Promise<string> {
  return scriptOf(address) === "zh-Hant" ? traditionalDocument(html, traditionalWriter(specialNames), env().SITE_URL) : html;
}

/** Whoever reads Traditional is sent on to Traditional. */
function elsewhere({ address }: Rendered, location: string): string {
  return isReaderPath(location) ? inScript(location, scriptOf(address)) : location;
}

/** Browsers ask every time. A CDN that is told of changes may keep a page, and learns by which tags it will be named. */
function caching({ address, tags, view, validUntil }: Rendered): Record<string, string> {
  if (!isStored(address)) return { "cache-control": "private, no-cache" };
  if (!env().CDN_PURGE_URL || writeView(view) !== "") return { "cache-control": "max-age=0, must-revalidate" };
  const seconds = Math.max(0, Math.min(86_400, Math.floor((validUntil - Date.now()) / 1000)));
  return { "cache-control": `max-age=0, s-maxage=${seconds}, must-revalidate`, "cache-tag": [...new Set([...tags].map(cdnTag))].join(",") };
}
