import { photosHref, picturesOf } from "@/lib/articles/article";
import type { ArticleView, Card } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import { rightsNoticeFor } from "@/lib/settings/schema";
import type { SiteSettings } from "@/lib/settings/schema";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { Body } from "./body";
import { TextCard } from "./cards";
import { Corrections } from "./corrections";
import { ArticleHeader } from "./header";
import { Lightbox } from "./lightbox";
import { photoAnchor } from "./photo-anchor";
import { SeriesBox } from "./series-box";
import { ShareCard } from "./share";
import { Tags } from "./tags";
import { Updates } from "./updates";

type Props = { article: ArticleView; related: Card[]; settings: SiteSettings; /** In full; none of what is not public yet. */ address?: string };

/** An article with everything that belongs to it; what has no data is not there. */
export function ArticlePage({ article, related, settings, address }: Props) {
  const t = translator("site");
  const rights = rightsNoticeFor(settings.rightsNotices, article.source);
  return (
    <>
      <Breadcrumb trail={article.trail} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <article>
          <ArticleHeader article={article} shared={Boolean(address)} />
          <div className="mt-8 space-y-8">
            <Corrections corrections={article.corrections} />
            <Updates updates={article.updates} />
            <Body blocks={withDateline(article)} largeAt={address ? largeAt(article) : undefined} />
            {article.responsibleEditor && (
              <p className="max-w-[36em] text-right text-[0.9375rem] text-ink-soft">{`（${t("article.responsibleEditor")}：${article.responsibleEditor}）`}</p>
            )}
            <Tags article={article} />
          </div>
        </article>
        <aside className="space-y-10 lg:pt-6">
          {article.series && <SeriesBox series={article.series} />}
          {related.length > 0 && (
            <section aria-labelledby="related">
              <h2 id="related" className="border-t-2 border-ink pt-2.5 font-serif text-xl font-bold">
                {t("article.related")}
              </h2>
              <ul className="divide-y divide-line">
                {related.map((card) => (
                  <li key={card.id} className="py-4">
                    <TextCard card={card} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
      {(rights || settings.disclaimer) && (
        <dl className="mt-14 max-w-[60rem] space-y-3 border-t border-line pt-5 text-[0.9375rem] text-ink-soft">
          {rights && <Notice name={t("article.rights")} text={rights} />}
          {settings.disclaimer && <Notice name={t("article.disclaimer")} text={settings.disclaimer} />}
        </dl>
      )}
      {address && picturesOf(article.blocks).length > 0 && <Lightbox />}
      {address && <ShareCard address={address} />}
    </>
  );
}

function Notice({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt className="font-bold">{name}</dt>
      <dd className="whitespace-pre-line">{text}</dd>
    </div>
  );
}

/** The page of the article's photos, at the one in question. */
function largeAt({ href, blocks }: ArticleView) {
  const pictures = picturesOf(blocks);
  return (picture: (typeof pictures)[number]) => `${photosHref(href)}#${photoAnchor(pictures.indexOf(picture))}`;
}

/** 电头 stands at the head of the first paragraph. */
function withDateline({ blocks, dateline }: ArticleView): ArticleView["blocks"] {
  const first = blocks.findIndex((block) => block.type === "paragraph" && block.line.length > 0);
  if (!dateline || first < 0) return blocks;
  return blocks.map((block, index) =>
    index === first && block.type === "paragraph" ? { ...block, line: [{ text: `${dateline}　`, bold: true as const }, ...block.line] } : block,
  );
}
