import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { render } from "../page-store/render.ts";
import type { Handler } from "../page-store/render.ts";
import { strip } from "../page-store/strip.ts";
import { encode, negotiate } from "./encode.ts";
import { sendError } from "./error-page.ts";

/** Next, prepared in this process. */
export type Next = { handler: Handler; dev: boolean };

/** Renders a reader page and sends it as a document. In development it is left whole, for the framework's tools. */
export async function document({ handler, dev }: Next, request: IncomingMessage, response: ServerResponse, inner: string): Promise<void> {
  const host = request.headers.host ?? "localhost";
  const { status, answer, html } = await render(handler, inner, host);
  if (status !== 200) return sendError(response, status === 404 ? 404 : 500);
  if ("location" in answer) {
    response.writeHead(answer.status, { location: answer.location, "cache-control": "max-age=0, must-revalidate" });
    response.end();
    return;
  }
  if (dev) response.removeHeader("content-security-policy");
  const body = dev ? html : await strip(html);
  const encoding = negotiate(request.headers["accept-encoding"]);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}-${encoding}"`;
  const headers = { "cache-control": "max-age=0, must-revalidate", vary: "accept-encoding", etag };
  if (answer.status === 200 && matches(request.headers["if-none-match"], etag)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const bytes = await encode(body, encoding);
  response.writeHead(answer.status, {
    ...headers,
    "content-type": "text/html; charset=utf-8",
    "content-length": bytes.length,
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Whether the client holds this very document (RFC 9110, weak comparison). */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  const held = (ifNoneMatch ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return held.includes(etag) || held.includes("*");
}
