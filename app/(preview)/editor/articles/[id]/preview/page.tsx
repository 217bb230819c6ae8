import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { z } from "zod";
import { ArticlePage } from "@/components/article/article-page";
import { SiteFrame } from "@/components/site/site-frame";
import { revisionForPreview } from "@/lib/articles/editor-queries";
import { relatedTo } from "@/lib/articles/queries";
import { requireActor } from "@/lib/auth/session";
import { channelMenu } from "@/lib/channels/queries";
import { NotAllowed, NotFound } from "@/lib/errors";
import { markTour } from "@/lib/help/mark-tour";
import { translator } from "@/lib/messages";
import { siteSettings } from "@/lib/settings/queries";
import { defaultView } from "@/lib/view";

const t = translator("site");
export const metadata: Metadata = { title: t("preview.title"), robots: { index: false }, icons: { icon: { url: "/seal.svg", type: "image/svg+xml" } } };

type Props = { params: Promise<{ id: string }> };

/** The article's newest saved text, as readers would see it. */
export default async function PreviewPage({ params }: Props) {
  const id = z.coerce.number().int().positive().safeParse((await params).id).data;
  const actor = await requireActor();
  const article = await revisionForPreview(actor, id ?? 0).catch((error: unknown) => {
    // The editing page says why not.
    if (error instanceof NotFound || error instanceof NotAllowed) redirect(`/editor/articles/${id ?? 0}`);
    throw error;
  });
  after(() => markTour(actor, "preview"));
  const [related, settings, channels] = await Promise.all([relatedTo(article.id, 5), siteSettings(), channelMenu()]);
  return (
    <>
      <p className="sticky top-0 z-10 flex items-center justify-center gap-4 bg-accent px-4 py-2 text-[0.9375rem] text-paper">
        {t("preview.notice")}
        <a href={`/editor/articles/${article.id}`} className="underline">
          {t("preview.back")}
        </a>
      </p>
      <SiteFrame settings={settings} channels={channels} view={defaultView} address="/">
        <ArticlePage article={article} related={related} settings={settings} />
      </SiteFrame>
    </>
  );
}
