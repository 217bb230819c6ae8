"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { signOffAction } from "@/lib/articles/review/actions";
import { stepName } from "@/lib/articles/review/view";
import type { StepView, TextView } from "@/lib/articles/review/view";
import { translator } from "@/lib/messages/index";

const t = translator("review");

type Props = { articleId: number; text: Pick<TextView, "revisionId" | "textHash">; step: StepView };

/** Signs exactly the text that this page shows. */
export function SignButton({ articleId, text: { revisionId, textHash }, step }: Props) {
  const toast = useToast();
  const router = useRouter();
  const name = stepName(step);
  const form = useFormAction(signOffAction, () => {
    toast(t("panel.signDone", { step: name }));
    router.refresh();
  });
  return (
    <form {...form.props} className="shrink-0 text-right">
      {Object.entries({ articleId, revisionId, textHash, kind: step.kind, stage: step.stage }).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <Button type="submit" size="s" variant="primary" pending={form.pending}>
        {step.standsInFor ? t("panel.signFor", { name: step.standsInFor, step: name }) : t("panel.sign", { step: name })}
      </Button>
      {form.message && (
        <p role="alert" data-refusal="" tabIndex={-1} className="mt-1 max-w-56 text-sm text-bad">
          {form.message}
        </p>
      )}
    </form>
  );
}
