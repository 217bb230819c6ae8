import type { ActionState } from "@/lib/action-state";
import type { SaveAnswer } from "@/lib/articles/editor-types";
import type { SaveDraft } from "@/lib/articles/schema";

/** Browsers let a page that is being left send this much, and no more. */
const lastWords = 60_000;
const patience = 30_000;

export const fitsLastWords = (save: unknown) => new Blob([JSON.stringify(save)]).size <= lastWords;

/** Sends a text to the server; null where that cannot be reached. `leaving`: the request outlives the page. */
export async function sendDraft(save: SaveDraft, { leaving = false } = {}): Promise<ActionState<SaveAnswer> | null> {
  try {
    const response = await fetch(`/editor/articles/${save.articleId}/save`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(save),
      keepalive: leaving && fitsLastWords(save),
      signal: AbortSignal.timeout(patience),
    });
    return response.ok ? ((await response.json()) as ActionState<SaveAnswer>) : null;
  } catch {
    return null;
  }
}
