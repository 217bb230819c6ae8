import { saveDraft } from "@/lib/articles/actions";
import type { SaveDraft } from "@/lib/articles/schema";

/** As much as a server action would take. */
const longest = 4 * 2 ** 20;

/** The save action as an address: an editing page's last words have to outlive it, and no action of Next's does. */
export async function POST(request: Request): Promise<Response> {
  if (Number(request.headers.get("content-length") ?? Infinity) > longest) return new Response(null, { status: 413 });
  const input = (await request.json().catch(() => null)) as SaveDraft;
  return Response.json(await saveDraft(input), { headers: { "cache-control": "no-store" } });
}
