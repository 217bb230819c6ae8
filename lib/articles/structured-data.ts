import type { BreadcrumbList, Graph, NewsArticle } from "schema-dts";
import { machineDate } from "../dates.ts";
import { translator } from "../messages/index.ts";
import { pictureImage } from "../photos/sources.ts";
import type { SiteSettings } from "../settings/schema.ts";
import type { ArticleView, Link } from "./article.ts";
import { lastChange, picturesOf } from "./article.ts";

/** The first sentences of an article, for search results and shared links. */
export function describe({ lead, blocks }: ArticleView): string {
  const first = blocks.find((block) => block.type === "paragraph");
  const text = lead || (first?.type === "paragraph" ? first.line.map((run) => run.text).join("") : "");
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** The picture that stands for an article where it is shared. */
export function shareImage({ blocks }: ArticleView): { url: string; width: number; height: number; alt: string } | null {
  const picture = picturesOf(blocks)[0];
  if (!picture) return null;
  const { src, width, height } = pictureImage(picture.file, 1280);
  return { url: src, width, height, alt: picture.alt };
}

const breadcrumb = (trail: Link[], siteUrl: string): BreadcrumbList => ({
  "@type": "BreadcrumbList",
  itemListElement: trail.map(({ name, href }, index) => ({ "@type": "ListItem", position: index + 1, name, item: siteUrl + href })),
});

/** NewsArticle and BreadcrumbList, from the same data as the page. */
export function articleStructuredData(article: ArticleView, settings: SiteSettings, siteUrl: string): Graph {
  const { title, publishedAt, precision, contributors, source, originalUrl } = article;
  const changed = lastChange(article);
  const writers = contributors.filter(({ role }) => role !== "PHOTOGRAPHER");
  const news: NewsArticle = {
    "@type": "NewsArticle",
    headline: title,
    description: describe(article),
    mainEntityOfPage: siteUrl + article.href,
    url: siteUrl + article.href,
    inLanguage: "zh-Hans",
    datePublished: machineDate(publishedAt, precision),
    dateModified: changed > publishedAt ? machineDate(changed) : machineDate(publishedAt, precision),
    ...(writers.length > 0 && { author: writers.map(({ name }) => ({ "@type": "Organization" as const, name })) }),
    publisher: { "@type": "NewsMediaOrganization", name: settings.siteName, url: siteUrl, logo: `${siteUrl}/seal.svg` },
    ...(source && { sourceOrganization: { "@type": "Organization", name: source } }),
    ...(originalUrl && { isBasedOn: originalUrl }),
    image: picturesOf(article.blocks).map(({ file, caption, credit }) => {
      const { src, width, height } = pictureImage(file, 1280);
      return { "@type": "ImageObject" as const, url: siteUrl + src, width: `${width}`, height: `${height}`, caption, creditText: credit };
    }),
    ...(article.trail.length > 0 && { articleSection: article.trail.at(-1)!.name }),
    keywords: article.topics.map(({ name }) => name),
    contentLocation: article.places.map(({ name, href }) => ({ "@type": "Place" as const, name, url: siteUrl + href })),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ at, text }) => ({ "@type": "CorrectionComment" as const, text, datePublished: machineDate(at, "DAY") })),
    }),
  };
  const graph = article.trail.length > 0 ? [news, breadcrumb([{ name: translator("site")("home"), href: "/" }, ...article.trail, { name: title, href: article.href }], siteUrl)] : [news];
  return { "@context": "https://schema.org", "@graph": graph };
}
