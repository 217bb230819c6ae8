import { siteFeed } from "@/lib/feeds/feed";

export const dynamic = "force-dynamic";

export async function GET() {
  return new Response(await siteFeed(), { headers: { "content-type": "application/rss+xml; charset=utf-8", "cache-control": "max-age=0, must-revalidate" } });
}
