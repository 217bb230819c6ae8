import { isFeedFile } from "@/lib/feeds/address";
import { feedTypes, writeFeed } from "@/lib/feeds/feed";
import { followable } from "@/lib/feeds/queries";
import { translator } from "@/lib/messages";
import { answerWith } from "@/lib/page-store/context";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ file: string; path?: string[] }> };

/** Stands inside only: readers ask at `/…/feed.xml` (lib/page-store/routes.ts). */
export async function GET(_: Request, { params }: Props) {
  const { file, path = [] } = await params;
  if (isFeedFile(file)) {
    const channel = await followable(`/${path.map(decodeURIComponent).join("/")}`);
    if (channel) return new Response(await writeFeed(channel, file), { headers: { "content-type": `${feedTypes[file]}; charset=utf-8` } });
  }
  answerWith({ status: 404 });
  return new Response(translator("site")("missing.title"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
