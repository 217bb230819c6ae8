import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname } from "node:path";
import send from "send";
import { photoFile } from "../photos/files.ts";
import { sendError } from "./error-page.ts";
import { readerPolicy } from "./security.ts";

/** Sends a variant of a photo straight from storage, with range and conditional requests. Its address names its content, so it never changes. */
export function sendPhoto(request: IncomingMessage, response: ServerResponse, pathname: string): void {
  response.setHeader("content-security-policy", readerPolicy());
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return sendError(response, 405);
  }
  const file = photoFile(pathname);
  if (!file) return sendError(response, 404);
  send(request, basename(file.path), { root: dirname(file.path), immutable: true, maxAge: "365d", index: false })
    .on("headers", (sent: ServerResponse, _path: string, { size }: { size: number }) => {
      sent.setHeader("content-security-policy", "default-src 'none'");
      sent.setHeader("content-type", file.type);
      // The same on every machine, whenever the file came there; a variant that was made anew with other settings has another size.
      sent.setHeader("etag", `"${pathname.slice("/photos/".length)}-${size}"`);
    })
    .on("error", (error: Refusal) => refuse(response, error))
    .pipe(response);
}

type Refusal = { status: number; headers?: Record<string, string> };

/** What has to do with the client's conditions is said without a page; what belongs to the file does not go with it. */
function refuse(response: ServerResponse, { status, headers = {} }: Refusal): void {
  if (status !== 412 && status !== 416) return sendError(response, status === 404 ? 404 : 500);
  for (const name of ["content-type", "cache-control", "etag", "last-modified"]) response.removeHeader(name);
  response.writeHead(status, { ...headers, "cache-control": "no-store", "content-length": 0 });
  response.end();
}
