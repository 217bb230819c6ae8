import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { describePhotos } from "./describe-photos.ts";
import type { SaveOutcome } from "./editor-types.ts";
import type { LockedArticle } from "./lock-article.ts";
import { conflictWith, lockArticle } from "./lock-article.ts";
import { makesWay } from "./merge-saves.ts";
import { missingReferences } from "./missing-references.ts";
import { mayEdit, maySee } from "./policy.ts";
import { draftOf, sameDraft } from "./revision-draft.ts";
import type { SaveDraft } from "./schema.ts";
import { isProvisional } from "./slug.ts";
import { isOthers, takeSlug } from "./take-slug.ts";
import { inTransaction } from "../transaction.ts";
import { writeRevision } from "./write-revision.ts";

const t = translator("articles");

/** Makes the text the article's head, unless another came between; then it is kept beside it. `on` is for texts with a past. */
export async function saveDraft(actor: Actor, save: SaveDraft, on?: Date): Promise<SaveOutcome> {
  const { articleId, basedOnId, page, draft: sent } = save;
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!maySee(actor, article)) throw new NotAllowed();
    const issues = await missingReferences(tx, sent);
    if (issues.length > 0) return { outcome: "refused", issues };

    const at = on ?? new Date();
    const head = draftOf(article.head, article.slug);
    // An address made on publishing replaces the provisional one that an open editor still sends.
    const draft = isProvisional(sent.slug) ? { ...sent, slug: article.slug } : sent;
    const isOwn = page !== undefined && article.head.page === page.id;
    // Sent on leaving, a page's last words may arrive before those that it sent earlier.
    const cameTooLate = isOwn && page.step <= article.head.pageStep;
    if (cameTooLate || sameDraft(draft, head)) return saved(article.head.id, head.slug, article.head.createdAt);
    if (!mayEdit(actor, article)) return { outcome: "closed", kept: await keep(tx, actor, article, { ...save, draft }, at) };
    // Of its own save the page need not have heard. Where another went back behind that, it is stale all the same.
    const goesOn = basedOnId === article.head.id || (isOwn && basedOnId < article.head.id);
    if (!goesOn) return { outcome: "stale", conflict: conflictWith(article), kept: await keep(tx, actor, article, { ...save, draft }, at) };
    return await advance(tx, actor, article, { ...save, draft }, at);
  });
}

/** The sent text becomes head. */
async function advance(tx: Tx, actor: Actor, article: LockedArticle, { draft, page }: SaveDraft, at: Date): Promise<SaveOutcome> {
  const { id: articleId, head } = article;
  const { body, changed } = await describePhotos(tx, actor, articleId, draft.body);
  const before = draftOf(head, article.slug);
  const moves = draft.slug !== before.slug && (await grantSlug(tx, article, draft.slug));
  const slug = moves ? draft.slug : before.slug;
  const issues = slug === draft.slug ? [] : [{ field: "slug", message: t("slugTaken") }];

  const settled = { ...draft, body, slug };
  // A new address or caption alone makes a revision too: whoever started from the old ones is then stale.
  if (!changed && sameDraft(settled, before)) return saved(head.id, slug, head.createdAt, issues);
  const merges = await makesWay(tx, article, actor, at);
  const { basedOnId, startedAt } = merges ? head : { basedOnId: head.id, startedAt: at };
  const revisionId = await writeRevision(tx, settled, { articleId, basedOnId, actor, at, startedAt, page });
  await tx.article.update({ where: { id: articleId }, data: { headId: revisionId } });
  if (merges) await tx.revision.delete({ where: { id: head.id } });
  // One entry for what is one in the history.
  if (!merges || moves) await record(tx, actor, { action: "article.saved", subject: ["article", articleId], detail: { revisionId, ...(moves ? { slug } : {}) } });
  return saved(revisionId, slug, at, issues);
}

/** An address that readers do not know is the article's at once; of a published one it goes with the text. */
async function grantSlug(tx: Tx, article: LockedArticle, slug: string): Promise<boolean> {
  return article.firstPublishedAt ? !(await isOthers(tx, slug, article.id)) : takeSlug(tx, article, slug);
}

/** A text that may not become head is a revision all the same. */
async function keep(tx: Tx, actor: Actor, article: LockedArticle, { basedOnId, draft, page }: SaveDraft, at: Date): Promise<number> {
  const start = await tx.revision.findUnique({ where: { id: basedOnId }, select: { articleId: true } });
  // What it started from may have been merged into a later text since.
  if (start ? start.articleId !== article.id : basedOnId > article.head.id) throw new NotFound(`revision ${basedOnId}`);
  const origin = { articleId: article.id, basedOnId: start ? basedOnId : null, actor, at, page, refused: true };
  const revisionId = await writeRevision(tx, draft, origin);
  await record(tx, actor, { action: "article.save-refused", subject: ["article", article.id], detail: { revisionId } });
  return revisionId;
}

function saved(revisionId: number, slug: string, at: Date, issues: Issue[] = []): SaveOutcome {
  return { outcome: "saved", revisionId, slug, at: at.toISOString(), issues };
}
