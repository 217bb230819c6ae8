import { xml } from "@/app/sitemaps/xml";
import { newsSitemap } from "@/lib/feeds/sitemap";

export const dynamic = "force-dynamic";

export async function GET() {
  return xml(await newsSitemap(new Date()));
}
