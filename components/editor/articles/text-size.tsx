"use client";

import { useSyncExternalStore } from "react";
import { photosOf, plainText } from "@/lib/articles/body";
import { translator } from "@/lib/messages/index";
import type { WorkingText } from "./working-text";

const t = translator("deskArticles");

/** How long the text is, counted as a desk counts: every character but spaces. */
export function TextSize({ text }: { text: WorkingText }) {
  const read = () => {
    const { body } = text.draft();
    return t("size", { characters: plainText(body).join("").replace(/\s/g, "").length, photos: photosOf(body).length });
  };
  return <p className="mx-auto mt-3 max-w-[46rem] text-right text-sm text-ink-soft">{useSyncExternalStore(text.subscribe, read, read)}</p>;
}
