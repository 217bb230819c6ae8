import type { Metadata } from "next";
import { ReviewRows, stepNames } from "@/components/editor/review/review-rows";
import { PageHeading } from "@/components/ui/page-heading";
import { isDesk } from "@/lib/articles/policy";
import { reviewDesk } from "@/lib/articles/review/desk";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";

const t = translator("review");

export const metadata: Metadata = { title: t("title") };

export default async function ReviewPage() {
  const actor = await requireActor();
  const { waiting, own, owed } = await reviewDesk(actor);
  const missing = new Map(owed.map((row) => [row.articleId, row.missing]));
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeading title={t("title")}>{t("intro")}</PageHeading>
      <div className="space-y-10">
        {isDesk(actor) && <ReviewRows title={t("desk.waiting")} rows={waiting} none={t("desk.noneWaiting")} named={({ steps }) => stepNames(steps)} />}
        <ReviewRows
          title={t("desk.own")}
          rows={own}
          none={t("desk.noneOwn")}
          named={({ steps, note }) => (note ? t("panel.sendBack") : steps.length > 0 ? t("desk.missing", { gaps: stepNames(steps) }) : t("panel.ready"))}
        />
        {isDesk(actor) && (
          <ReviewRows
            title={t("desk.owed")}
            rows={owed}
            none={t("desk.noneOwed")}
            named={({ articleId }) => t("desk.missing", { gaps: stepNames(missing.get(articleId) ?? []) })}
          />
        )}
      </div>
    </div>
  );
}
