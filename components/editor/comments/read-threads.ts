import type { ActionState } from "@/lib/action-state";
import type { Thread } from "@/lib/comments/comment";

const patience = 10_000;

/** What was said about an article by now; null where that cannot be learned. */
export async function readThreads(articleId: number): Promise<Thread[] | null> {
  try {
    const response = await fetch(`/editor/articles/${articleId}/comments`, { method: "POST", signal: AbortSignal.timeout(patience) });
    const answer = response.ok ? ((await response.json()) as ActionState<Thread[]>) : null;
    return answer?.ok ? answer.value : null;
  } catch {
    return null;
  }
}
