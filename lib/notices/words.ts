import { translator } from "../messages/index.ts";
import type { Detail, Ending, Facts, Kind } from "./notice.ts";

const t = translator("notices");

/** What happened, in one sentence. */
export function sentence({ kind, count, by, title, detail: { steps = "", plan = "PUBLISH" } }: Facts): string {
  const name = by ?? t("system");
  return t(`said.${kind}`, { name, count, steps, title: title || t("untitled"), plan: t(`plan.${plan}`) });
}

/** What is to be known beside it: what somebody said, or why. Often nothing. */
export function furtherLine(kind: Kind, { comment = "", planned = "", doneAt = "", failure = "" }: Detail): string {
  if (kind === "resetLink" || kind === "factorReset") return t(`line.${kind}`);
  if (kind === "planLate") return t("line.late", { planned, at: doneAt });
  return kind === "planFailed" ? failure : comment;
}

/** Why nobody has to do anything any more. */
export function settledWords(ending: Ending, by: string | null, isOwn: boolean): string {
  if (isOwn) return t("settled.own");
  return by === null ? t("settled.over") : t(`settled.${ending}`, { name: by });
}

/** The desk's page that a notice is about. */
export function placeOf(kind: Kind, articleId: number | null): string {
  if (articleId !== null) return `/editor/articles/${articleId}`;
  return kind === "invited" ? "/editor" : "/editor/account";
}
