"use client";

import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button";
import type { ReviewPanelView } from "@/lib/articles/review/view";
import { translator } from "@/lib/messages/index";
import { clock } from "../articles/clock";
import { HandOver } from "./hand-over";
import type { TextHere } from "./hand-over";
import { gapsOf } from "./signed";
import { Steps } from "./steps";
import { Voided } from "./voided";

const t = translator("review");

/** `upToDate`: readers see this very text. */
type Props = { panel: ReviewPanelView; text: TextHere; mayPublish: boolean; upToDate: boolean };

/** Where the reviews of an article stand, above its text: the line that says it, and below it everything there is to do. */
export function ReviewPanel({ panel, text, mayPublish, upToDate }: Props) {
  const { texts, voided, submitted, sentBack, owed, may, articleId, headId, isUpdate } = panel;
  const steps = texts.flatMap((one) => one.steps);
  // Where no reviews are asked for, whoever may publish does just that.
  const concerns = steps.length > 0 || submitted || sentBack || may.publishUrgently || (may.submit && !mayPublish);
  // It went out before its channel asked for reviews.
  const isPast = upToDate && !owed && steps.every(({ signature }) => !signature);
  if (!concerns || isPast) return null;
  const mine = steps.some(({ objection }) => objection === null);
  return (
    <section id="field-review" tabIndex={-1} aria-label={t("panel.title")} className="mx-auto mb-10 max-w-[46rem] outline-none space-y-3 lg:max-w-none">
      {owed && (
        <Alert tone="warn">
          <p className="font-semibold">{t("panel.owed")}</p>
          <p className="mt-1">{t("panel.owedWhy", { name: owed.by, at: clock(owed.at), reason: owed.comment })}</p>
        </Alert>
      )}
      <details open={mine || may.submit || sentBack !== null || owed !== null} className="group rounded-lg border border-line bg-surface">
        <summary className="flex cursor-pointer list-none items-center gap-x-3 px-4 py-3 [&::-webkit-details-marker]:hidden">
          <h2 className="font-semibold whitespace-nowrap">{t("panel.title")}</h2>
          <p className="min-w-0 flex-1 text-sm text-ink-soft">{text.hasChannel ? standing(panel, upToDate) : t("panel.noChannel")}</p>
          <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-soft transition-transform group-open:rotate-180" />
        </summary>
        <div className="space-y-5 border-t border-line p-4">
          {sentBack && <Alert tone="warn">{t("panel.sentBack", { name: sentBack.by, at: clock(sentBack.at), comment: sentBack.comment })}</Alert>}
          {submitted?.comment && <p className="text-[0.9375rem]">{t("panel.said", { name: submitted.by, comment: submitted.comment })}</p>}
          {texts.map((one) => (
            <Steps key={one.revisionId} articleId={articleId} text={one} heading={texts.length > 1 ? t(one.isHead ? "panel.headText" : "panel.owedText") : null} />
          ))}
          {voided.length > 0 && <Voided articleId={articleId} headId={headId} voided={voided} />}
          <div className="flex flex-wrap items-start gap-3">
            <HandOver articleId={articleId} text={text} may={may} isUpdate={isUpdate} />
            <Link href={`/editor/articles/${articleId}/review-form`} prefetch={false} className={`${buttonClass({ variant: "quiet" })} ml-auto`}>
              {t("panel.form")}
            </Link>
          </div>
        </div>
      </details>
    </section>
  );
}

function standing({ embargoUntil, ...panel }: ReviewPanelView, isLive: boolean): string {
  return `${reviewsOf(panel, isLive)}${embargoUntil ? t("panel.embargo", { time: clock(embargoUntil) }) : ""}`;
}

function reviewsOf({ texts, submitted, sentBack, owed }: Pick<ReviewPanelView, "texts" | "submitted" | "sentBack" | "owed">, isLive: boolean): string {
  if (texts.every(({ steps }) => steps.length === 0)) return t("panel.unasked");
  const gaps = gapsOf(texts.flatMap(({ steps }) => steps));
  const missing = gaps ? t("panel.notReady", { gaps }) : t(isLive ? "panel.complete" : "panel.ready");
  if (submitted) return `${t("panel.submitted", { name: submitted.by, at: clock(submitted.at) })}${missing}`;
  return sentBack || owed || !gaps ? missing : `${t("panel.draft")}${missing}`;
}
