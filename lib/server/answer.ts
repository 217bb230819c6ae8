import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "../env.ts";
import { pageContext } from "../page-store/context.ts";
import type { PageContext } from "../page-store/context.ts";
import { innerAddress, kindOf, properPath } from "../page-store/routes.ts";
import { clean, clientAddress } from "./request.ts";
import { document } from "./document.ts";
import type { Next } from "./document.ts";
import { sendPhoto } from "./photo.ts";
import { isPublicFile } from "./public-files.ts";
import { common, deskPolicy, readerPolicy, strictTransport } from "./security.ts";
import { sendError } from "./error-page.ts";

/** Answers every request: documents for readers, files for photos, and the rest by Next. */
export function answer(next: Next) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    route(next, request, response).catch((error: unknown) => {
      console.error(error);
      sendError(response, 500);
    });
  };
}

async function route(next: Next, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(common)) response.setHeader(name, value);
  if (env().SITE_URL.startsWith("https:")) for (const [name, value] of Object.entries(strictTransport)) response.setHeader(name, value);

  const target = request.url ?? "/";
  const url = address(target);
  if (!url) return sendError(response, 400);

  const kind = kindOf(url.pathname);
  if (kind === "photo") return sendPhoto(request, response, url.pathname);
  if (kind === "desk") {
    const nonce = randomBytes(18).toString("base64");
    const policy = deskPolicy(nonce, next.dev);
    clean(request, {
      "content-security-policy": policy,
      "x-nonce": nonce,
      "x-bilin-client-address": clientAddress(request),
      "x-bilin-path": target,
    });
    response.setHeader("content-security-policy", policy);
    return desk(next, request, response);
  }
  response.setHeader("content-security-policy", readerPolicy);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return sendError(response, 405);
  }
  clean(request, {});
  if (kind === "machine" || isPublicFile(url.pathname)) return next.handler(request, response);

  const proper = properPath(url.pathname);
  if (proper !== url.pathname) {
    response.writeHead(308, { location: proper + url.search });
    response.end();
    return;
  }
  return document(next, request, response, innerAddress(url));
}

/** A page of the desk is sent as it comes, with the status it asked for before its first byte. */
function desk(next: Next, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const context: PageContext = { answer: { status: 200 } };
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => writeHead(status === 200 ? context.answer.status : status, ...rest);
  return pageContext().run(context, () => next.handler(request, response));
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
