import type { IncomingMessage, ServerResponse } from "node:http";
import send from "send";
import { photoFile } from "../photos/files.ts";
import { sendError } from "./error-page.ts";

/** Sends a variant of a photo straight from storage, with range and conditional requests. Its address names its content, so it never changes. */
export function sendPhoto(request: IncomingMessage, response: ServerResponse, pathname: string): void {
  const file = request.method === "GET" || request.method === "HEAD" ? photoFile(pathname) : null;
  if (!file) return sendError(response, 404);
  response.setHeader("content-security-policy", "default-src 'none'");
  send(request, file.path, { immutable: true, maxAge: "365d", dotfiles: "allow" })
    .on("headers", (sent: ServerResponse) => sent.setHeader("content-type", file.type))
    .on("error", () => sendError(response, 404))
    .pipe(response);
}
