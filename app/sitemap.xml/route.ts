import { xml } from "@/app/sitemaps/xml";
import { sitemapIndex } from "@/lib/feeds/sitemap";

export const dynamic = "force-dynamic";

export async function GET() {
  return xml(await sitemapIndex());
}
