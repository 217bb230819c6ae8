import type { Metadata } from "next";
import Link from "next/link";
import { Story } from "@/components/editor/audit/story";
import { NotPermitted } from "@/components/editor/shell/notice";
import { buttonClass } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { articleStory } from "@/lib/audit/editor-queries";
import { auditFilterSchema } from "@/lib/audit/schema";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { loadOrRefuse } from "../load";

const t = translator("audit");
const ofHistory = translator("deskHistory");
const ofArticles = translator("deskArticles");
export const metadata: Metadata = { title: t("ofArticle.title") };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ before?: string | string[] }> };

export default async function StoryPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { before } = auditFilterSchema.parse(await searchParams);
  const story = await loadOrRefuse((await params).id, (articleId) => articleStory(actor, articleId, before));
  if (!story) return <NotPermitted reason={ofArticles("notYours")} />;
  const { article, told, next } = story;
  const address = `/editor/articles/${article.id}`;
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeading
        title={article.title ? t("ofArticle.titleOf", { title: article.title }) : t("ofArticle.title")}
        actions={
          <>
            <Link href={`${address}/history`} className={buttonClass()}>
              {t("ofArticle.texts")}
            </Link>
            <Link href={address} className={buttonClass()}>
              {ofHistory("backToEditor")}
            </Link>
          </>
        }
      >
        {t("ofArticle.intro")}
      </PageHeading>
      {told.length === 0 && <p className="text-ink-soft">{t("ofArticle.none")}</p>}
      <Story told={told} />
      {next && (
        <p className="mt-6 flex justify-center">
          <Link href={`${address}/story?before=${next}`} prefetch={false} className={buttonClass()}>
            {t("ofArticle.older")}
          </Link>
        </p>
      )}
    </div>
  );
}
