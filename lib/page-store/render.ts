import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { pageContext } from "./context.ts";
import type { PageAnswer, PageContext } from "./context.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
export type Rendered = { status: number; answer: PageAnswer; html: string };

/**
 * Has Next render one address in this process, away from any client's connection.
 * It names a user agent because Next keeps metadata in the head (htmlLimitedBots) only for those that have one.
 */
export async function render(handler: Handler, url: string, host: string): Promise<Rendered> {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url, headers: { host, accept: "text/html", "user-agent": "bilin" } });
  request.push(null);
  const { response, body } = capture(request);
  const context: PageContext = { answer: { status: 200 } };
  await pageContext().run(context, () => handler(request, response));
  return { html: await body, status: response.statusCode, answer: context.answer };
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
