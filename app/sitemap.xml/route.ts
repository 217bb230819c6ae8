import { sitemap } from "@/lib/feeds/sitemap";

export const dynamic = "force-dynamic";

export async function GET() {
  return new Response(await sitemap(), { headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "max-age=0, must-revalidate" } });
}
