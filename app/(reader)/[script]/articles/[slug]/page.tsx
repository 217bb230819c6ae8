import type { Metadata } from "next";
import { fullAddress } from "@/app/(reader)/full-address";
import { metadataOf } from "@/app/(reader)/metadata";
import { Gone, NotHere } from "@/app/(reader)/missing";
import { ArticlePage } from "@/components/article/article-page";
import { StructuredData } from "@/components/article/structured-data";
import { Withdrawn } from "@/components/article/withdrawn";
import { listPage, wholeSite } from "@/lib/articles/list";
import { articleAt, relatedTo } from "@/lib/articles/queries";
import { lastChange } from "@/lib/articles/article";
import { articleStructuredData, describe, shareImage } from "@/lib/articles/structured-data";
import { env } from "@/lib/env";
import { translator } from "@/lib/messages";
import { answerWith } from "@/lib/page-store/context";
import { siteSettings } from "@/lib/settings/queries";

type Props = { params: Promise<{ slug: string }> };
const t = translator("site");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const at = await articleAt((await params).slug);
  if (at.kind !== "live") return { robots: { index: false }, ...(at.kind === "withdrawn" && { title: t("article.withdrawnTitle", { title: at.title }) }) };
  const { article } = at;
  const description = describe(article);
  const image = shareImage(article);
  return {
    ...(await metadataOf({ title: article.title, description, href: article.href })),
    keywords: article.topics.map(({ name }) => name),
    openGraph: {
      type: "article",
      title: article.title,
      description,
      url: article.href,
      publishedTime: article.publishedAt.toISOString(),
      modifiedTime: lastChange(article).toISOString(),
      ...(image && { images: [image] }),
    },
  };
}

export default async function ArticleAddress({ params }: Props) {
  const at = await articleAt((await params).slug);
  switch (at.kind) {
    case "live": {
      const [related, settings] = await Promise.all([relatedTo(at.article.id, 5), siteSettings()]);
      return (
        <>
          <StructuredData data={articleStructuredData(at.article, settings, env().SITE_URL)} />
          <ArticlePage article={at.article} related={related} settings={settings} address={fullAddress()} />
        </>
      );
    }
    case "withdrawn": {
      answerWith({ status: 410 });
      const { cards } = await listPage(wholeSite, undefined, 5);
      return <Withdrawn {...at} latest={cards} />;
    }
    case "moved":
      answerWith({ status: 301, location: at.to });
      return <a href={at.to}>{at.to}</a>;
    case "gone":
      return <Gone />;
    case "unknown":
      return <NotHere />;
  }
}
