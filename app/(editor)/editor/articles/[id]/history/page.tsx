import type { Metadata } from "next";
import Link from "next/link";
import { HistoryList } from "@/components/editor/articles/history-list";
import { NotPermitted } from "@/components/editor/shell/notice";
import { buttonClass } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { historyOf } from "@/lib/articles/editor-history";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { loadOrRefuse, numberIn } from "../load";

const t = translator("deskHistory");
const ofAudit = translator("audit");
const ofArticles = translator("deskArticles");
export const metadata: Metadata = { title: t("title") };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ before?: string | string[] }> };

export default async function HistoryPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ id }, { before }] = [await params, await searchParams];
  const history = await loadOrRefuse(id, (articleId) => historyOf(actor, articleId, numberIn(before) ?? undefined));
  if (!history) return <NotPermitted reason={ofArticles("notYours")} />;
  const { article, next } = history;
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeading
        title={article.title ? t("titleOf", { title: article.title }) : t("title")}
        actions={
          <>
            <Link href={`/editor/articles/${article.id}/story`} className={buttonClass()}>
              {ofAudit("ofArticle.link")}
            </Link>
            <Link href={`/editor/articles/${article.id}`} className={buttonClass()}>
              {t("backToEditor")}
            </Link>
          </>
        }
      >
        {t("intro")}
      </PageHeading>
      <HistoryList history={history} />
      {next && (
        <p className="mt-5 flex justify-center">
          <Link href={`/editor/articles/${article.id}/history?before=${next}`} prefetch={false} className={buttonClass()}>
            {t("older")}
          </Link>
        </p>
      )}
    </div>
  );
}
