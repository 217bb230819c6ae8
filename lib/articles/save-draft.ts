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
import { missingReferences } from "./missing-references.ts";
import { mayEdit, maySee } from "./policy.ts";
import { draftOf, sameDraft } from "./revision-draft.ts";
import type { Draft, SaveDraft } from "./schema.ts";
import { isProvisional } from "./slug.ts";
import { takeSlug } from "./take-slug.ts";
import { inTransaction } from "../transaction.ts";
import { writeRevision } from "./write-revision.ts";

const t = translator("articles");

/** Makes the text the article's head, unless another came between; then it is kept beside it. `on` is for texts with a past. */
export async function saveDraft(actor: Actor, { articleId, basedOnId, draft: sent }: SaveDraft, on?: Date): Promise<SaveOutcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!maySee(actor, article)) throw new NotAllowed();
    const issues = await missingReferences(tx, sent);
    if (issues.length > 0) return { outcome: "refused", issues };

    const at = on ?? new Date();
    const head = draftOf(article.head, article.slug);
    // An address made on publishing replaces the provisional one that an open editor still sends.
    const draft = isProvisional(sent.slug) ? { ...sent, slug: article.slug } : sent;
    if (sameDraft(draft, head)) return saved(article.head.id, article.slug, article.head.createdAt);
    if (!mayEdit(actor, article)) return { outcome: "closed", kept: await keep(tx, actor, article, draft, basedOnId, at) };
    if (basedOnId !== article.head.id) {
      return { outcome: "stale", conflict: conflictWith(article), kept: await keep(tx, actor, article, draft, basedOnId, at) };
    }
    return await advance(tx, actor, article, draft, at);
  });
}

/** The sent text becomes head. */
async function advance(tx: Tx, actor: Actor, article: LockedArticle, draft: Draft, at: Date): Promise<SaveOutcome> {
  const { body, changed } = await describePhotos(tx, actor, article.id, draft.body);
  const moved = draft.slug !== article.slug && (await takeSlug(tx, article, draft.slug));
  const slug = moved ? draft.slug : article.slug;
  const issues = slug === draft.slug ? [] : [{ field: "slug", message: t("slugTaken") }];

  const settled = { ...draft, body, slug };
  // A new address or caption alone makes a revision too: whoever started from the old ones is then stale.
  if (!moved && !changed && sameDraft(settled, draftOf(article.head, article.slug))) {
    return saved(article.head.id, slug, article.head.createdAt, issues);
  }
  const revisionId = await writeRevision(tx, settled, { articleId: article.id, basedOnId: article.head.id, actor, at });
  await tx.article.update({ where: { id: article.id }, data: { headId: revisionId } });
  await record(tx, actor, { action: "article.saved", subject: ["article", article.id], detail: { revisionId, ...(moved ? { slug } : {}) } });
  return saved(revisionId, slug, at, issues);
}

/** A text that may not become head is a revision all the same. */
async function keep(tx: Tx, actor: Actor, article: LockedArticle, draft: Draft, basedOnId: number, at: Date): Promise<number> {
  const started = await tx.revision.count({ where: { id: basedOnId, articleId: article.id } });
  if (started === 0) throw new NotFound(`revision ${basedOnId}`);
  const revisionId = await writeRevision(tx, draft, { articleId: article.id, basedOnId, actor, at, refused: true });
  await record(tx, actor, { action: "article.save-refused", subject: ["article", article.id], detail: { revisionId } });
  return revisionId;
}

function saved(revisionId: number, slug: string, at: Date, issues: Issue[] = []): SaveOutcome {
  return { outcome: "saved", revisionId, slug, at: at.toISOString(), issues };
}
