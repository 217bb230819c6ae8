import { xml } from "@/app/sitemaps/xml";
import { sitemapPart } from "@/lib/feeds/sitemap";
import { sitemapPartAt } from "@/lib/feeds/sitemap-parts";
import { translator } from "@/lib/messages";
import { answerWith } from "@/lib/page-store/context";

export const dynamic = "force-dynamic";

export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }) {
  const part = sitemapPartAt(`/sitemaps/${(await params).part}`);
  const written = part && (await sitemapPart(part));
  if (written) return xml(written);
  answerWith({ status: 404 });
  return new Response(translator("site")("missing.title"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
