import type { Metadata } from "next";
import { Gone, NotHere } from "@/app/(reader)/missing";
import { ArticlePage } from "@/components/article/article-page";
import { StructuredData } from "@/components/article/structured-data";
import { Withdrawn } from "@/components/article/withdrawn";
import { articleAt, relatedTo } from "@/lib/articles/queries";
import { articleStructuredData, describe, shareImage } from "@/lib/articles/structured-data";
import { env } from "@/lib/env";
import { answerWith } from "@/lib/page-store/context";
import { siteSettings } from "@/lib/settings/queries";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const at = await articleAt((await params).slug);
  if (at.kind !== "live") return { robots: { index: false }, ...(at.kind === "withdrawn" && { title: at.title }) };
  const { article } = at;
  const description = describe(article);
  const image = shareImage(article);
  return {
    title: article.title,
    description,
    keywords: article.topics.map(({ name }) => name),
    alternates: { canonical: article.href },
    openGraph: {
      type: "article",
      title: article.title,
      description,
      url: article.href,
      publishedTime: article.publishedAt.toISOString(),
      modifiedTime: (article.revisedAt ?? article.publishedAt).toISOString(),
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
          <ArticlePage article={at.article} related={related} settings={settings} />
        </>
      );
    }
    case "withdrawn":
      answerWith({ status: 410 });
      return <Withdrawn {...at} />;
    case "moved":
      answerWith({ status: 301, location: at.to });
      return <a href={at.to}>{at.to}</a>;
    case "gone":
      return <Gone />;
    case "unknown":
      return <NotHere />;
  }
}
