"use client";

import { useSyncExternalStore } from "react";
import { photosOf, plainText } from "@/lib/articles/body";
import { translator } from "@/lib/messages/index";
import type { WorkingText } from "./working-text";

const t = translator("deskArticles");
const ofHistory = translator("deskHistory");

/** Characters that are read in a minute. */
const aMinute = 400;

/** How long the text is, counted as a desk counts: every character but spaces; and how long it takes to read. */
export function TextSize({ text }: { text: WorkingText }) {
  const read = () => {
    const { body } = text.draft();
    const characters = plainText(body).join("").replace(/\s/g, "").length;
    const size = t("size", { characters, photos: photosOf(body).length });
    return characters < aMinute ? size : `${size}，${ofHistory("readingTime", { minutes: Math.round(characters / aMinute) })}`;
  };
  return <p className="mx-auto mt-3 max-w-[46rem] text-right text-sm text-ink-soft">{useSyncExternalStore(text.subscribe, read, read)}</p>;
}
