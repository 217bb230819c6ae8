import type { Metadata } from "next";
import Link from "next/link";
import { PrintButton } from "@/components/editor/review/print-button";
import { ReviewFormSheet } from "@/components/editor/review/review-form-sheet";
import { NotPermitted } from "@/components/editor/shell/notice";
import { buttonClass } from "@/components/ui/button";
import { reviewForm } from "@/lib/articles/review/panel";
import { requireActor } from "@/lib/auth/session";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import { siteSettings } from "@/lib/settings/queries";
import { loadOrRefuse } from "../load";

const t = translator("review");

export const metadata: Metadata = { title: t("form.title") };

export default async function ReviewFormPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const form = await loadOrRefuse((await params).id, (articleId) => reviewForm(actor, articleId));
  if (!form) return <NotPermitted reason={translator("deskArticles")("notYours")} />;
  const { siteName } = await siteSettings();
  return (
    <div className="mx-auto max-w-4xl">
      <p className="mb-5 flex justify-between gap-3 print:hidden">
        <Link href={`/editor/articles/${form.articleId}`} className={buttonClass()}>
          {t("form.back")}
        </Link>
        <PrintButton />
      </p>
      <ReviewFormSheet form={form} siteName={siteName} printedAt={formatDate(new Date())} />
    </div>
  );
}
