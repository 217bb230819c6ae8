"use server";

import type { ActionState } from "../action-state.ts";
import { asActor } from "../auth/as-actor.ts";
import type { Citable } from "./citation.ts";
import { citable, citableSentences } from "./editor-queries.ts";
import { idOrNothing, searchSchema } from "./schema.ts";

export const searchCitable = async (wish: { text: string; initiativeId: number | null }): Promise<ActionState<Citable[]>> =>
  asActor(async (actor) => ({ ok: true, value: await citable(actor, searchSchema.parse(wish)) }));

export const sentencesToCite = async (articleId: number): Promise<ActionState<string[]>> =>
  asActor(async (actor) => ({ ok: true, value: await citableSentences(actor, idOrNothing.parse(articleId) ?? 0) }));
