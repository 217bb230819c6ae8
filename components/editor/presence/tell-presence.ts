import type { ActionState } from "@/lib/action-state";
import type { Presence } from "@/lib/presence/presence";
import type { Present } from "@/lib/presence/schema";

const patience = 10_000;
const address = (articleId: number) => `/editor/articles/${articleId}/presence`;

/** Null where the server cannot be reached. */
export async function tellPresence(present: Present): Promise<ActionState<Presence | null> | null> {
  try {
    const response = await fetch(address(present.articleId), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(present),
      signal: AbortSignal.timeout(patience),
    });
    return response.ok ? ((await response.json()) as ActionState<Presence | null>) : null;
  } catch {
    return null;
  }
}

/** The last word of a page that is being left. */
export function tellLeaving(which: Pick<Present, "articleId" | "page">): void {
  navigator.sendBeacon(address(which.articleId), new Blob([JSON.stringify({ ...which, act: "leave" })], { type: "application/json" }));
}
