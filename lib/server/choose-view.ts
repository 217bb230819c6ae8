import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { env } from "../env.ts";
import { colourChoices, readView, sizeChoices, viewCookie, writeView } from "../view.ts";
import { sendError } from "./error-page.ts";

const choiceSchema = z.strictObject({ size: z.enum(sizeChoices), colours: z.enum(colourChoices) }).partial();
const longest = 200;

/** A reader chooses how to see the pages, by a form on any of them, and is sent back to that page. */
export async function chooseView(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "POST") {
    response.setHeader("allow", "POST");
    return sendError(response, 405);
  }
  if (Number(request.headers["content-length"] ?? Infinity) > longest) return sendError(response, 400);
  const choice = choiceSchema.safeParse(Object.fromEntries(new URLSearchParams(await text(request))));
  if (!choice.success) return sendError(response, 400);
  const view = writeView({ ...readView(request.headers.cookie), ...choice.data });
  const secure = env().SITE_URL.startsWith("https:") ? "; Secure" : "";
  const life = view === "" ? 0 : 365 * 86_400;
  response.setHeader("set-cookie", `${viewCookie}=${view}; Path=/; Max-Age=${life}; SameSite=Lax; HttpOnly${secure}`);
  response.writeHead(303, { location: pageOf(request), "cache-control": "no-store" });
  response.end();
}

/** The page on which the form was: a path of this site, wherever the header claims to come from. */
function pageOf({ headers }: IncomingMessage): string {
  const from = URL.canParse(headers.referer ?? "") ? new URL(headers.referer!) : null;
  return from?.host === headers.host ? `${from!.pathname.replace(/^\/+/, "/")}${from!.search}` : "/";
}
