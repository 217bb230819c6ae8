import type { Db, Tx } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { permittedSource } from "../sources/editor-queries.ts";
import { hostOf } from "../sources/hosts.ts";
import { objectionTo } from "../sources/source.ts";
import { isReprint } from "./reprint.ts";
import type { ApprovalView } from "./reprint-approval.ts";
import type { Draft } from "./schema.ts";

const t = translator("sources");

/** What an approval is bound to: who published it first, and where. */
export type Reprinted = { articleId: number } & Pick<Draft, "source" | "originalUrl">;

const named = { by: { select: { name: true } }, standsInFor: { select: { name: true } } } satisfies Prisma.ReprintApprovalInclude;

/** Why a reprint needs somebody's approval, in words, and the approval that it has. */
export async function reprintStanding(within: Db | Tx, { articleId, source, originalUrl }: Reprinted): Promise<{ why: string | null; approval: ApprovalView | null }> {
  const objection = objectionTo(await permittedSource(within, source), originalUrl);
  if (objection === null) return { why: null, approval: null };
  const approval = await within.reprintApproval.findFirst({ where: { articleId, source, url: originalUrl }, orderBy: { id: "desc" }, include: named });
  return { why: t(`unpermitted.${objection}`, { source, host: hostOf(originalUrl) ?? "" }), approval: approval && viewOf(approval) };
}

function viewOf({ by, standsInFor, role, at, reason, source }: Prisma.ReprintApprovalGetPayload<{ include: typeof named }>): ApprovalView {
  return { by: by.name, standsInFor: standsInFor?.name ?? null, role, at: at.toISOString(), reason, source };
}

/** What keeps a reprint from readers beside its text. One that does not say whence it is has nothing to be looked up. */
export async function reprintIssues(tx: Tx, articleId: number, draft: Draft): Promise<Issue[]> {
  if (!isReprint(draft) || draft.source === "" || hostOf(draft.originalUrl) === null) return [];
  const { why, approval } = await reprintStanding(tx, { articleId, ...draft });
  return why === null || approval ? [] : [{ field: "reprint", message: t("unapproved", { why }) }];
}

/** Who had a part in reprinting it: began or handed in the article, or saved a text with this source and link. */
export async function involvedIn(within: Db | Tx, { articleId, source, originalUrl }: Reprinted): Promise<number[]> {
  const { createdById, reviewSteps, revisions } = await within.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      createdById: true,
      reviewSteps: { where: { act: "SUBMITTED" }, select: { byId: true } },
      revisions: { where: { refused: false, source, originalUrl }, select: { createdById: true } },
    },
  });
  return [...new Set([createdById, ...reviewSteps.map(({ byId }) => byId), ...revisions.map((one) => one.createdById)])];
}
