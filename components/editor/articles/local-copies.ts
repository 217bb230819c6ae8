import type { EditorPhoto } from "@/lib/articles/editor-types";
import type { Draft } from "@/lib/articles/schema";

/** A text not yet saved, as this browser keeps it. `basedOnId` is what a save of it must name. */
export type LocalCopy = { basedOnId: number; draft: Draft; photos: EditorPhoto[]; at: string };

/** Every opened page writes to a slot of its own: two windows on one article keep both texts. */
const prefix = (articleId: number) => `bilin:article:${articleId}:`;

export function keepCopy(articleId: number, slot: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(prefix(articleId) + slot, JSON.stringify(copy));
  } catch {
    // Full or forbidden storage: the page itself still holds the text.
  }
}

export function dropCopy(articleId: number, slot: string): void {
  localStorage.removeItem(prefix(articleId) + slot);
}

/** The newest text left behind by another page, if any. */
export function newestCopy(articleId: number, own: string): { slot: string; copy: LocalCopy } | null {
  const slots = Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix(articleId)))
    .map((key) => key.slice(prefix(articleId).length))
    .filter((slot) => slot !== own);
  const copies = slots.flatMap((slot) => {
    const copy = read(localStorage.getItem(prefix(articleId) + slot));
    return copy ? [{ slot, copy }] : [];
  });
  return copies.sort((a, b) => b.copy.at.localeCompare(a.copy.at))[0] ?? null;
}

function read(json: string | null): LocalCopy | null {
  try {
    return JSON.parse(json ?? "null") as LocalCopy | null;
  } catch {
    return null;
  }
}
