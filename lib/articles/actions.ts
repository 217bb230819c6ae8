"use server";

import type { ZodType } from "zod";
import type { ActionState } from "../action-state.ts";
import type { Actor } from "../auth/actor.ts";
import { asActor } from "../auth/as-actor.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { sourceNamesLike } from "../sources/editor-queries.ts";
import { approveReprint } from "./approve-reprint.ts";
import { changeCorrection, correct } from "./correct.ts";
import * as creating from "./create-article.ts";
import { deleteDraft } from "./delete-draft.ts";
import { keptDraft, lookUpReprint, showConflict, unusedSlug } from "./editor-queries.ts";
import type { PublishAnswer, SaveAnswer } from "./editor-types.ts";
import { inputIssues } from "./input-issues.ts";
import * as naming from "./name-revision.ts";
import { printable } from "./printable.ts";
import { publish } from "./publish.ts";
import type { ReprintView } from "./reprint-approval.ts";
import * as restoring from "./restore-revision.ts";
import * as saving from "./save-draft.ts";
import type { ApproveReprint, ArticleId, ChangeCorrection, Correct, Draft, KeptTextOf, LookUpReprint, NameRevision, PublishArticle, Reinstate, RestoreRevision, SaveDraft, SlugWish, Withdraw } from "./schema.ts";
import * as schema from "./schema.ts";
import { takeBack } from "./take-back.ts";
import { reinstate, withdraw } from "./withdraw.ts";

const t = translator("articles");
const ofStanding = translator("standing");
const ofSources = translator("sources");

export async function createArticle(): Promise<ActionState<{ articleId: number }>> {
  return perform(schema.nothingSchema, {}, async (actor) => {
    const { articleId } = await creating.createArticle(actor);
    return done({ articleId });
  });
}

/** Answers `stale`, with both texts kept, where another's came between. */
export async function saveDraft(input: SaveDraft): Promise<ActionState<SaveAnswer>> {
  return perform(schema.saveDraftSchema, input, async (actor, save) => {
    const result = await saving.saveDraft(actor, save);
    if (result.outcome === "refused") return refused(t("notSaved"), result.issues);
    if (result.outcome === "closed") return refused(t("closed"));
    return done(result.outcome === "stale" ? { outcome: "stale", conflict: await showConflict(result.conflict) } : result);
  });
}

/** What is missing comes as issues, each with the field it belongs to. */
export async function publishArticle(input: PublishArticle): Promise<ActionState<PublishAnswer>> {
  return perform(schema.publishSchema, input, async (actor, which) => {
    const result = await publish(actor, which);
    if (result.outcome === "incomplete") return refused(t("incomplete"), result.issues);
    return done(result.outcome === "stale" ? { outcome: "stale", conflict: await showConflict(result.conflict) } : result);
  });
}

export async function takeBackArticle(input: ArticleId): Promise<ActionState> {
  return perform(schema.articleIdSchema, input, async (actor, { articleId }) => {
    await takeBack(actor, articleId);
    return done(undefined);
  });
}

export async function deleteArticle(input: ArticleId): Promise<ActionState> {
  return perform(schema.articleIdSchema, input, async (actor, { articleId }) => {
    await deleteDraft(actor, articleId);
    return done(undefined);
  });
}

export async function correctArticle(input: Correct): Promise<ActionState> {
  return perform(schema.correctSchema, input, async (actor, correction) => ((await correct(actor, correction)) ? done(undefined) : refused(ofStanding("same"))));
}

export async function changeCorrectionText(input: ChangeCorrection): Promise<ActionState> {
  return perform(schema.changeCorrectionSchema, input, async (actor, change) => ((await changeCorrection(actor, change)) ? done(undefined) : refused(ofStanding("changed"))));
}

export async function withdrawArticle(input: Withdraw): Promise<ActionState> {
  return perform(schema.withdrawSchema, input, async (actor, withdrawal) => {
    const issues = await withdraw(actor, withdrawal);
    return issues.length > 0 ? refused(issues[0]?.message ?? "", issues) : done(undefined);
  });
}

export async function reinstateArticle(input: Reinstate): Promise<ActionState> {
  return perform(schema.reinstateSchema, input, async (actor, which) => {
    await reinstate(actor, which);
    return done(undefined);
  });
}

/** Whether a source and a link may be reprinted, and names on the list that are like the source. */
export async function lookUpReprintAction(input: LookUpReprint): Promise<ActionState<{ view: ReprintView; names: string[] }>> {
  return perform(schema.lookUpReprintSchema, input, async (actor, which) => done({ view: await lookUpReprint(actor, which), names: await sourceNamesLike(which.source) }));
}

export async function approveReprintAction(input: ApproveReprint): Promise<ActionState> {
  return perform(schema.approveReprintSchema, input, async (actor, approval) => {
    const outcome = await approveReprint(actor, approval);
    if (outcome === "approved") return done(undefined);
    if (outcome === "role" || outcome === "author") return refused(ofSources(`objection.${outcome}`));
    return refused(ofSources(outcome === "incomplete" ? "article.incomplete" : `approval.${outcome}`));
  });
}

/** An address for a title that no other article has. */
export async function suggestSlug(input: SlugWish): Promise<ActionState<{ slug: string }>> {
  return perform(schema.slugWishSchema, input, async (_actor, wish) => done({ slug: await unusedSlug(wish) }));
}

/** A text that was sent from a stale start. */
export async function readKeptText(input: KeptTextOf): Promise<ActionState<Draft>> {
  return perform(schema.keptTextSchema, input, async (actor, which) => done(await keptDraft(actor, which)));
}

/** An old text as the one being worked on; of a published article the live one gives its unpublished changes up. */
export async function restoreRevision(input: RestoreRevision): Promise<ActionState> {
  return perform(schema.restoreSchema, input, async (actor, which) => {
    const { outcome } = await restoring.restoreRevision(actor, which);
    return outcome === "stale" ? refused(t("restoreStale")) : done(undefined);
  });
}

export async function nameRevision(input: NameRevision): Promise<ActionState> {
  return perform(schema.nameRevisionSchema, input, async (actor, which) => {
    await naming.nameRevision(actor, which);
    return done(undefined);
  });
}

/** Session and origin, then the shape of the input, then the use case. */
function perform<In, Out>(
  shape: ZodType<In>,
  input: unknown,
  act: (actor: Actor, input: In) => Promise<ActionState<Out>>,
): Promise<ActionState<Out>> {
  return asActor(async (actor) => {
    const read = shape.safeParse(printable(input));
    return read.success ? act(actor, read.data) : refused(t("invalidInput"), inputIssues(read.error));
  });
}

function done<T>(value: T): ActionState<T> {
  return { ok: true, value };
}

function refused(message: string, issues: Issue[] = []): { ok: false; message: string; issues: Issue[] } {
  return { ok: false, message, issues };
}
