import { stepName } from "@/lib/articles/review/view";
import type { ReviewPanelView, SignatureView, StepView } from "@/lib/articles/review/view";
import { translator } from "@/lib/messages/index";

const t = translator("review");

/** "王五（编辑）" or "王五 代 赵六（编辑）". */
export function signedBy({ by, standsInFor, role }: SignatureView): string {
  const named = translator("users")(`role.${role}`);
  return standsInFor ? t("signedFor", { name: by, other: standsInFor, role: named }) : t("signedBy", { name: by, role: named });
}

/** What keeps a text from readers until others have signed it, in words; empty where nothing does. */
export function whatIsMissing({ texts, submitted }: ReviewPanelView): string {
  const gaps = gapsOf(texts.flatMap(({ isHead, steps }) => (isHead ? steps : [])));
  return gaps && t(submitted ? "incomplete" : "notSubmitted", { gaps });
}

/** What nobody has signed yet, named. */
export function gapsOf(steps: StepView[]): string {
  return steps.flatMap((step) => (step.signature ? [] : [stepName(step)])).join("、");
}
