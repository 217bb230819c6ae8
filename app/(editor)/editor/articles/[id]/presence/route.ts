import { bePresent } from "@/lib/presence/actions";
import type { Present } from "@/lib/presence/schema";

/** An open page says only a few words. */
const longest = 2 ** 10;

/** An address, and no action of Next's: those wait for each other, and the last word has to outlive the page. */
export async function POST(request: Request): Promise<Response> {
  if (Number(request.headers.get("content-length") ?? Infinity) > longest) return new Response(null, { status: 413 });
  const input = (await request.json().catch(() => null)) as Present;
  return Response.json(await bePresent(input), { headers: { "cache-control": "no-store" } });
}
