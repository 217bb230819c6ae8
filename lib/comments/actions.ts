"use server";

import type { ZodType } from "zod";
import type { ActionState } from "../action-state.ts";
import { printable } from "../articles/printable.ts";
import type { Actor } from "../auth/actor.ts";
import { asActor } from "../auth/as-actor.ts";
import { translator } from "../messages/index.ts";
import { longestComment } from "./comment.ts";
import type { Thread } from "./comment.ts";
import * as deleting from "./delete-comment.ts";
import * as editing from "./edit-comment.ts";
import { threadsOf } from "./editor-queries.ts";
import * as replying from "./reply.ts";
import * as schema from "./schema.ts";
import type { DeleteComment, EditComment, Reply, SettleThread, StartThread } from "./schema.ts";
import * as settling from "./settle-thread.ts";
import * as starting from "./start-thread.ts";

const t = translator("comments");

export async function readThreads(input: { articleId: number }): Promise<ActionState<Thread[]>> {
  return perform(schema.articleIdSchema, input, async (actor, { articleId }) => ({ ok: true, value: await threadsOf(actor, articleId) }));
}

export async function startThread(input: StartThread): Promise<ActionState<{ threadId: number }>> {
  return perform(schema.startSchema, input, async (actor, wish) => ({ ok: true, value: await starting.startThread(actor, wish) }));
}

export async function replyToThread(input: Reply): Promise<ActionState> {
  return perform(schema.replySchema, input, async (actor, answer) => done(await replying.reply(actor, answer)));
}

export async function editComment(input: EditComment): Promise<ActionState> {
  return perform(schema.editSchema, input, async (actor, edit) => unlessAnswered(await editing.editComment(actor, edit)));
}

export async function deleteComment(input: DeleteComment): Promise<ActionState> {
  return perform(schema.deleteSchema, input, async (actor, which) => unlessAnswered(await deleting.deleteComment(actor, which)));
}

export async function settleThread(input: SettleThread): Promise<ActionState> {
  return perform(schema.settleSchema, input, async (actor, wish) => done(await settling.settleThread(actor, wish)));
}

const done = (_: void): ActionState => ({ ok: true, value: undefined });
const unlessAnswered = ({ outcome }: { outcome: string }): ActionState => (outcome === "answered" ? refused(t("replied")) : done());

/** Session and origin, then the shape of the input, then the use case. */
function perform<In, Out>(shape: ZodType<In>, input: unknown, act: (actor: Actor, input: In) => Promise<ActionState<Out>>): Promise<ActionState<Out>> {
  return asActor(async (actor) => {
    const read = shape.safeParse(printable(input));
    return read.success ? act(actor, read.data) : refused(t("refused", { max: longestComment }));
  });
}

function refused(message: string): { ok: false; message: string; issues: [] } {
  return { ok: false, message, issues: [] };
}
