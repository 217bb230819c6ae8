import type { Metadata } from "next";
import Link from "next/link";
import { NotPermitted } from "@/components/editor/shell/notice";
import { CorrectionsCard } from "@/components/editor/standing/corrections-card";
import { SettledNotice } from "@/components/editor/schedule/settled-notice";
import { WaitingCard } from "@/components/editor/schedule/waiting-card";
import { WithdrawalCard } from "@/components/editor/standing/withdrawal-card";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { standingOf } from "@/lib/articles/editor-queries";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { schedulesOf } from "@/lib/schedule/editor-queries";
import { loadOrRefuse } from "../load";

const t = translator("standing");
const ofArticles = translator("deskArticles");
export const metadata: Metadata = { title: t("title") };

type Props = { params: Promise<{ id: string }> };

export default async function StandingPage({ params }: Props) {
  const actor = await requireActor();
  const standing = await loadOrRefuse((await params).id, (articleId) => standingOf(actor, articleId));
  if (!standing) return <NotPermitted reason={ofArticles("notYours")} />;
  const { article } = standing;
  const { withdraw, settled } = await schedulesOf(actor, article.id);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        title={article.title ? t("titleOf", { title: article.title }) : t("title")}
        actions={
          <Link href={`/editor/articles/${article.id}`} className={buttonClass()}>
            {t("backToEditor")}
          </Link>
        }
      >
        {t("intro")}
      </PageHeading>
      {article.wasPublished ? (
        <div className="space-y-5">
          {settled?.kind === "WITHDRAW" && <SettledNotice settled={settled} />}
          {withdraw && <WaitingCard articleId={article.id} waiting={withdraw} />}
          <CorrectionsCard standing={standing} />
          <WithdrawalCard standing={standing} />
        </div>
      ) : (
        <Alert>{t("neverPublished")}</Alert>
      )}
    </div>
  );
}
