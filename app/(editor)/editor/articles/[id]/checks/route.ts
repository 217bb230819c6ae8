import { checkArticle } from "@/lib/copy-checks/actions";
import type { CheckArticle } from "@/lib/copy-checks/schema";

/** No article is longer. */
const longest = 2 ** 20;

/** The check as an address: server actions of a page wait for each other, and a save must not wait for this. */
export async function POST(request: Request): Promise<Response> {
  if (Number(request.headers.get("content-length") ?? Infinity) > longest) return new Response(null, { status: 413 });
  const input = (await request.json().catch(() => null)) as CheckArticle;
  return Response.json(await checkArticle(input), { headers: { "cache-control": "no-store" } });
}
