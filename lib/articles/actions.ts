"use server";

import type { ZodType } from "zod";
import type { ActionState } from "../action-state.ts";
import type { Actor } from "../auth/actor.ts";
import { asActor } from "../auth/as-actor.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import * as creating from "./create-article.ts";
import { deleteDraft } from "./delete-draft.ts";
import { keptDraft, unusedSlug } from "./editor-queries.ts";
import type { PublishOutcome, SaveOutcome } from "./editor-types.ts";
import { inputIssues } from "./input-issues.ts";
import { printable } from "./printable.ts";
import { publish } from "./publish.ts";
import * as saving from "./save-draft.ts";
import type { ArticleId, Draft, KeptTextOf, PublishArticle, SaveDraft, SlugWish } from "./schema.ts";
import { articleIdSchema, keptTextSchema, nothingSchema, publishSchema, saveDraftSchema, slugWishSchema } from "./schema.ts";
import { takeBack } from "./take-back.ts";

const t = translator("articles");

export async function createArticle(): Promise<ActionState<{ articleId: number }>> {
  return perform(nothingSchema, {}, async (actor) => {
    const { articleId } = await creating.createArticle(actor);
    return done({ articleId });
  });
}

/** Answers `stale`, with both texts kept, where another's came between. */
export async function saveDraft(input: SaveDraft): Promise<ActionState<Extract<SaveOutcome, { outcome: "saved" | "stale" }>>> {
  return perform(saveDraftSchema, input, async (actor, save) => {
    const result = await saving.saveDraft(actor, save);
    if (result.outcome === "refused") return refused(t("notSaved"), result.issues);
    if (result.outcome === "closed") return refused(t("closed"));
    return done(result);
  });
}

/** What is missing comes as issues, each with the field it belongs to. */
export async function publishArticle(input: PublishArticle): Promise<ActionState<Extract<PublishOutcome, { outcome: "published" | "stale" }>>> {
  return perform(publishSchema, input, async (actor, which) => {
    const result = await publish(actor, which);
    return result.outcome === "incomplete" ? refused(t("incomplete"), result.issues) : done(result);
  });
}

export async function takeBackArticle(input: ArticleId): Promise<ActionState> {
  return perform(articleIdSchema, input, async (actor, { articleId }) => {
    await takeBack(actor, articleId);
    return done(undefined);
  });
}

export async function deleteArticle(input: ArticleId): Promise<ActionState> {
  return perform(articleIdSchema, input, async (actor, { articleId }) => {
    await deleteDraft(actor, articleId);
    return done(undefined);
  });
}

/** An address for a title that no other article has. */
export async function suggestSlug(input: SlugWish): Promise<ActionState<{ slug: string }>> {
  return perform(slugWishSchema, input, async (_actor, wish) => done({ slug: await unusedSlug(wish) }));
}

/** A text that was sent from a stale start. */
export async function readKeptText(input: KeptTextOf): Promise<ActionState<Draft>> {
  return perform(keptTextSchema, input, async (actor, which) => done(await keptDraft(actor, which)));
}

/** Session and origin, then the shape of the input, then the use case. */
function perform<In, Out>(
  schema: ZodType<In>,
  input: unknown,
  act: (actor: Actor, input: In) => Promise<ActionState<Out>>,
): Promise<ActionState<Out>> {
  return asActor(async (actor) => {
    const read = schema.safeParse(printable(input));
    return read.success ? act(actor, read.data) : refused(t("invalidInput"), inputIssues(read.error));
  });
}

function done<T>(value: T): ActionState<T> {
  return { ok: true, value };
}

function refused(message: string, issues: Issue[] = []): { ok: false; message: string; issues: Issue[] } {
  return { ok: false, message, issues };
}
