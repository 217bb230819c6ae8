import type { ActionState } from "@/lib/action-state";
import type { AnsweredFinding } from "@/lib/copy-checks/finding";
import type { CheckArticle } from "@/lib/copy-checks/schema";

const patience = 20_000;

/** What is to be said of these texts; null where that cannot be had now. */
export async function askChecks(check: CheckArticle): Promise<AnsweredFinding[] | null> {
  try {
    const response = await fetch(`/editor/articles/${check.articleId}/checks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(check),
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return null;
    const answer = (await response.json()) as ActionState<AnsweredFinding[]>;
    return answer.ok ? answer.value : null;
  } catch {
    return null;
  }
}
