import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

export function GET() {
  const lines = ["User-agent: *", "Disallow: /editor", "Disallow: /sign-in", "Disallow: /api/", "Disallow: /search", "Disallow: /zh-Hant/search", "", `Sitemap: ${env().SITE_URL}/sitemap.xml`, ""];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
