import { readThreads } from "@/lib/comments/actions";

type Props = { params: Promise<{ id: string }> };

/** What was said about an article since, as an address: an open page asks every few seconds, and actions wait for each other. */
export async function POST(_request: Request, { params }: Props): Promise<Response> {
  return Response.json(await readThreads({ articleId: Number((await params).id) }), { headers: { "cache-control": "no-store" } });
}
