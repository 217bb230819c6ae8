import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { newPageContext, pageContext } from "./context.ts";
import type { PageContext } from "./context.ts";
import { env } from "../env.ts";
import { defaultView } from "../view.ts";
import type { View } from "../view.ts";
import { innerAddress } from "./routes.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** `status` is Next's own: other than 200 where a page could not be made at all. */
export type Rendered = PageContext & { status: number; type: string; body: string };

/**
 * Has Next render one page in this process, away from any client's connection.
 * It names a user agent because Next keeps metadata in the head (htmlLimitedBots) only for those that have one.
 */
export async function render(handler: Handler, address: string, view: View = defaultView): Promise<Rendered> {
  const url = innerAddress(address);
  const { host } = new URL(env().SITE_URL);
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url, headers: { host, accept: "text/html", "user-agent": "bilin" } });
  request.push(null);
  const { response, body } = capture(request);
  const context = newPageContext(address, view);
  await pageContext().run(context, () => handler(request, response));
  if (response.hasHeader("set-cookie")) throw new Error(`${url} sets a cookie: what everybody is sent cannot.`);
  return { ...context, body: await body, status: response.statusCode, type: String(response.getHeader("content-type") ?? "text/html; charset=utf-8") };
}

/** A response that keeps what is written to it. */
function capture(request: IncomingMessage): { response: ServerResponse; body: Promise<string> } {
  const response = new ServerResponse(request);
  const chunks: Uint8Array[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(chunk);
  };
  const body = new Promise<string>((resolve, reject) => {
    response.on("finish", () => resolve(Buffer.concat(chunks).toString("utf8")));
    response.on("error", reject);
    response.on("close", () => reject(new Error("rendering was cut off")));
  });
  response.flushHeaders = () => {};
  response.write = (chunk: unknown) => {
    keep(chunk);
    return true;
  };
  response.end = (chunk?: unknown) => {
    keep(chunk);
    response.emit("finish");
    return response;
  };
  return { response, body };
}
