import type { Tx } from "../db.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import type { LockedArticle } from "./lock-article.ts";
import { draftOf, wholeRevision } from "./revision-draft.ts";
import { weighChange } from "./weigh-change.ts";
import type { WeightyChange } from "./weigh-change.ts";

const t = translator("standing");

/** Why readers have to be told of an update about which nothing is said; nothing where it mends slips only. */
export async function untold(tx: Tx, { state, liveId, head, slug }: LockedArticle, told: { note: string; correction: string }): Promise<Issue[]> {
  if (state !== "PUBLISHED" || liveId === null || told.note !== "" || told.correction !== "") return [];
  const live = await tx.revision.findUniqueOrThrow({ where: { id: liveId }, include: wholeRevision });
  const changes = weighChange(draftOf(live, slug), draftOf(head, slug));
  return changes.length === 0 ? [] : [{ field: "change", message: t("untold", { changes: changes.map(inWords).join("；") }) }];
}

function inWords(change: WeightyChange): string {
  switch (change.kind) {
    case "numbers":
      return t("changes.numbers", { before: change.before.join("、") || t("changes.noNumber"), after: change.after.join("、") || t("changes.noNumber") });
    case "much":
      return t("changes.much", { percent: change.percent });
    default:
      return t(`changes.${change.kind}`);
  }
}
