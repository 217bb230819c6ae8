import { Check, Circle } from "lucide-react";
import { kinds } from "@/lib/articles/review/review";
import type { TextView } from "@/lib/articles/review/view";
import { stepName } from "@/lib/articles/review/view";
import type { StepView } from "@/lib/articles/review/view";
import { translator } from "@/lib/messages/index";
import { clock } from "../articles/clock";
import { SignButton } from "./sign-button";
import { signedBy } from "./signed";

const t = translator("review");

/** Every review and proofreading of one text that was handed in: who signed when, and what this person may sign now or why not. */
export function Steps({ articleId, text, heading }: { articleId: number; text: TextView; heading: string | null }) {
  const mine = text.steps.some(({ objection }) => objection === null);
  if (text.steps.every(({ signature, objection }) => !signature && objection === "notOpen")) return null;
  return (
    <div>
      {heading && <h3 className="mb-2 text-sm font-medium">{heading}</h3>}
      {mine && <p className="mb-3 text-sm text-ink-soft">{t("panel.signHint")}</p>}
      <div className="grid gap-x-8 sm:grid-cols-2">
        {kinds.map((kind) => (
          <ol key={kind}>
            {text.steps.filter((step) => step.kind === kind).map((step) => (
          <li key={`${step.kind}${step.stage}`} className="flex min-h-12 items-center gap-3 border-b border-line/60 py-2 text-[0.9375rem]">
            {step.signature ? <Check aria-hidden className="size-5 shrink-0 text-good" /> : <Circle aria-hidden className="size-5 shrink-0 text-line" />}
            <span className="shrink-0 font-medium">{stepName(step)}</span>
            <span className="min-w-0 flex-1 text-right text-sm text-ink-soft">{said(step, text.steps)}</span>
            {step.objection === null && <SignButton articleId={articleId} text={text} step={step} />}
          </li>
            ))}
          </ol>
        ))}
      </div>
    </div>
  );
}

function said({ kind, stage, signature, objection }: StepView, steps: StepView[]): string {
  if (signature) return `${signedBy(signature)} ${clock(signature.at)}`;
  const before = steps.find((one) => one.kind === kind && one.stage < stage && !one.signature);
  if (objection === "earlierFirst" && before) return t("panel.afterThat", { step: stepName(before) });
  return objection ? t(`objection.${objection}`) : "";
}
