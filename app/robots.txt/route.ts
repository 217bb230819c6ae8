import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

export function GET() {
  const lines = ["User-agent: *", "Disallow: /editor", "Disallow: /sign-in", "Disallow: /api/", "Disallow: /search", "Disallow: /zh-Hant/search", "", ...["/sitemap.xml", "/news-sitemap.xml"].map((path) => `Sitemap: ${env().SITE_URL}${path}`), ""];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
