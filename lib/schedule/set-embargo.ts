import { lockArticle } from "../articles/lock-article.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { formatDate } from "../dates.ts";
import { NotAllowed } from "../errors.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import { timeIssues } from "./plan.ts";
import { mayLoosenEmbargo, maySetEmbargo } from "./policy.ts";
import type { Embargo } from "./schema.ts";

const t = translator("schedule");

/** 禁发: keeps a text from readers until then, or lets it go. Answers what stands in the way. */
export async function setEmbargo(actor: Actor, { articleId, until }: Embargo, now = new Date()): Promise<Issue[]> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!maySetEmbargo(actor, article)) throw new NotAllowed();
    const { embargoUntil } = article;
    const isLooser = embargoUntil !== null && embargoUntil > now && (until === null || until < embargoUntil);
    if (isLooser && !mayLoosenEmbargo(actor, article)) return [{ field: "until", message: t("embargo.mayNot") }];
    if (until) {
      const issues = timeIssues(until, now).map(({ message }) => ({ field: "until", message }));
      if (issues.length > 0) return issues;
      const planned = await tx.schedule.findFirst({ where: { articleId, kind: "PUBLISH", state: "WAITING", at: { lt: until } }, select: { at: true } });
      if (planned) return [{ field: "until", message: t("embargo.planned", { time: formatDate(planned.at) }) }];
    }
    await tx.article.update({ where: { id: articleId }, data: { embargoUntil: until } });
    const action = until ? "article.embargo-set" : "article.embargo-lifted";
    await record(tx, actor, { action, subject: ["article", articleId], detail: until ? { embargo: formatDate(until) } : {} });
    return [];
  });
}
