import { diffArrays } from "diff";
import { translator } from "../messages/index.ts";
import type { Draft } from "./schema.ts";

const t = translator("articles");
/** As many differences as are told one by one. */
const told = 3;

/** 转载: chosen to be one, or naming an original. */
export const isReprint = ({ reprint, originalTitle, originalUrl }: Pick<Draft, "reprint" | "originalTitle" | "originalUrl">) =>
  reprint || originalTitle.trim() !== "" || originalUrl.trim() !== "";

/** Where a title is not the original's, character by character, in words; empty where only the space around them differs. */
export function titleDifferences(title: string, original: string): string {
  const changes: { at: number; is: string; was: string }[] = [];
  let at = 1;
  let open = false;
  for (const { value, added, removed } of diffArrays([...original.trim()], [...title.trim()])) {
    const isChange = added || removed;
    if (isChange && !open) changes.push({ at, is: "", was: "" });
    const change = changes.at(-1);
    if (change && added) change.is += value.join("");
    if (change && removed) change.was += value.join("");
    if (!removed) at += value.length;
    open = isChange;
  }
  const words = changes.slice(0, told).map(inWords);
  const rest = changes.length - words.length;
  return [...words, ...(rest > 0 ? [t("reprint.more", { count: rest })] : [])].join("；");
}

function inWords({ at, is, was }: { at: number; is: string; was: string }): string {
  if (is === "") return t("reprint.lacks", { at, was: seen(was) });
  return was === "" ? t("reprint.added", { at, is: seen(is) }) : t("reprint.differs", { at, is: seen(is), was: seen(was) });
}

/** What cannot be seen is named. */
const seen = (text: string) => text.replace(/[\s\p{C}]/gu, nameOf);

function nameOf(character: string): string {
  if (character === " ") return t("reprint.space.half");
  return character === "\u3000" ? t("reprint.space.full") : t("reprint.space.other", { code: `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}` });
}
