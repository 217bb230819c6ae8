import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { Gone, NotHere } from "@/app/(reader)/missing";
import { PhotoList } from "@/components/article/photo-list";
import { photosHref, picturesOf } from "@/lib/articles/article";
import { articleAt } from "@/lib/articles/queries";
import { describe } from "@/lib/articles/structured-data";
import { translator } from "@/lib/messages";
import { answerWith } from "@/lib/page-store/context";

type Props = { params: Promise<{ slug: string }> };
const t = translator("comfort");

/** For search engines it is part of its article. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const at = await articleAt((await params).slug);
  const robots = { index: false };
  if (at.kind !== "live") return { robots };
  const { title, href } = at.article;
  return { ...(await metadataOf({ title: t("photos.title", { title }), description: describe(at.article), href })), robots };
}

export default async function PhotosAddress({ params }: Props) {
  const at = await articleAt((await params).slug);
  switch (at.kind) {
    case "live":
      return picturesOf(at.article.blocks).length > 0 ? <PhotoList article={at.article} /> : <NotHere />;
    case "moved": {
      const to = at.to.startsWith("/articles/") ? photosHref(at.to) : at.to;
      answerWith({ status: 301, location: to });
      return <a href={to}>{to}</a>;
    }
    case "withdrawn":
    case "gone":
      return <Gone />;
    case "unknown":
      return <NotHere />;
  }
}
