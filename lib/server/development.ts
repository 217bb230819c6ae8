import type { ServerResponse } from "node:http";
import { render } from "../page-store/render.ts";
import type { Handler } from "../page-store/render.ts";
import type { View } from "../view.ts";
import { sendError } from "./error-page.ts";

/** Under development a page is rendered for every request and left whole, without a policy, for the framework's tools. */
export async function sendUnstored(handler: Handler, response: ServerResponse, address: string, view: View): Promise<void> {
  const { status, answer, type, body } = await render(handler, address, view);
  if (status !== 200) return sendError(response, status === 404 ? 404 : 500);
  response.removeHeader("content-security-policy");
  if ("location" in answer) response.writeHead(answer.status, { location: answer.location });
  else response.writeHead(answer.status, { "content-type": type, "cache-control": "no-store" });
  response.end("location" in answer ? "" : body);
}
