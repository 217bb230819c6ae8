import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "../env.ts";
import { newPageContext, pageContext } from "../page-store/context.ts";
import { NotRendered } from "../page-store/pages.ts";
import type { Pages } from "../page-store/pages.ts";
import type { Handler } from "../page-store/render.ts";
import { addressOf, kindOf, properPath } from "../page-store/routes.ts";
import { readView } from "../view.ts";
import type { View } from "../view.ts";
import { chooseView } from "./choose-view.ts";
import { sendUnstored } from "./development.ts";
import { sendError } from "./error-page.ts";
import { sendPhoto } from "./photo.ts";
import { isPublicFile } from "./public-files.ts";
import { clean, clientAddress, isRead } from "./request.ts";
import { common, deskPolicy, readerPolicy, strictTransport } from "./security.ts";
import { sendScript } from "./script/send-script.ts";
import { sendPage } from "./send-page.ts";

/** What stands behind the server: Next, prepared in this process, and the store of reader pages, which development has none of. */
export type Behind = { handler: Handler; pages: Pages | null };

const isReading = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";

/** Answers every request: stored pages for readers, files for photos, and the rest by Next. */
export function answer(behind: Behind) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    // Nearly every request ends here: an address in its one spelling, and its page at hand.
    const page = isReading(request) ? behind.pages?.stored(request.url ?? "", readView(request.headers.cookie), isRead(request)) : undefined;
    const sent = page ? sendPage(request, response, page, "hit") : route(behind, request, response);
    sent?.catch((error: unknown) => {
      if (!(error instanceof NotRendered)) console.error(error);
      sendError(response, 500);
    });
  };
}

async function route({ handler, pages }: Behind, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const secure = env().SITE_URL.startsWith("https:") ? strictTransport : {};
  for (const [name, value] of Object.entries({ ...common, ...secure })) response.setHeader(name, value);
  const target = request.url ?? "/";
  const url = address(target);
  if (!url) return sendError(response, 400);
  const kind = kindOf(url.pathname);
  if (kind === "photo") return sendPhoto(request, response, url.pathname);
  if (kind === "script") return sendScript(request, response, url.pathname, pages === null);
  if (kind === "desk") return desk({ handler, pages }, request, response, url.pathname);
  response.setHeader("content-security-policy", readerPolicy());
  if (url.pathname === "/view") return chooseView(request, response);
  if (!isReading(request)) {
    response.setHeader("allow", "GET, HEAD");
    return sendError(response, 405);
  }
  if (isPublicFile(url.pathname)) {
    clean(request, {});
    return handler(request, response);
  }
  const proper = properPath(url.pathname);
  if (proper !== url.pathname) {
    response.writeHead(308, { location: proper + url.search });
    response.end();
    return;
  }
  const view = readView(request.headers.cookie);
  return pages ? reader(pages, request, response, addressOf(url), view) : sendUnstored(handler, response, addressOf(url), view);
}

async function reader(pages: Pages, request: IncomingMessage, response: ServerResponse, address: string, view: View): Promise<void> {
  const found = await pages.answer(address, view, isRead(request));
  if (found === "unavailable") return sendError(response, 503);
  // A page brings all of its headers.
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  return sendPage(request, response, found.page, found.origin);
}

/** A page of the desk is sent as it comes, with the status it asked for before its first byte. */
async function desk({ handler, pages }: Behind, request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
  const wantsData = !pathname.startsWith("/_next/") && pathname !== "/api/health";
  if (wantsData && pages && (await pages.follower.settle()) === "away") return sendError(response, 503);
  const nonce = randomBytes(18).toString("base64");
  const policy = deskPolicy(nonce, pages === null);
  clean(request, {
    "content-security-policy": policy,
    "x-nonce": nonce,
    "x-bilin-client-address": clientAddress(request),
    "x-bilin-path": request.url ?? "/",
  });
  response.setHeader("content-security-policy", policy);
  const context = newPageContext(request.url ?? "/");
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => writeHead(status === 200 && "status" in context.answer ? context.answer.status : status, ...rest);
  return pageContext().run(context, () => handler(request, response));
}

/** What a request asks for; null where that is no path, or its percent signs spell no text. */
function address(target: string): URL | null {
  if (!target.startsWith("/")) return null;
  try {
    const url = new URL(`http://site${target}`);
    // PostgreSQL takes no text with control characters.
    return /\p{Cc}/u.test(decodeURIComponent(url.pathname)) ? null : url;
  } catch {
    return null;
  }
}
