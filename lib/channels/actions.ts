"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import type { ActionState } from "../action-state.ts";
import { slugFrom } from "../articles/slug.ts";
import type { Actor } from "../auth/actor.ts";
import { asActor } from "../auth/as-actor.ts";
import { issuesOf } from "../form-issues.ts";
import { translator } from "../messages/index.ts";
import { wishSchema } from "../structure/schema.ts";
import { addChannel } from "./add-channel.ts";
import { editChannel } from "./edit-channel.ts";
import { channelFromForm } from "./form.ts";
import { addChannelSchema, editChannelSchema } from "./schema.ts";

/** Session, then schema, then use case; the desk's pages then show what is so now. */
function act<Input, T>(schema: z.ZodType<Input>, data: FormData, useCase: (actor: Actor, input: Input) => Promise<ActionState<T>>): Promise<ActionState<T>> {
  return asActor(async (actor) => {
    const input = schema.safeParse(channelFromForm(data));
    if (!input.success) return { ok: false, message: translator("structure")("refused"), issues: issuesOf(input.error) };
    const state = await useCase(actor, input.data);
    if (state.ok) revalidatePath("/editor", "layout");
    return state;
  });
}

export const editChannelAction = async (_: unknown, data: FormData) =>
  act(editChannelSchema, data, async (actor, { id, start, ...words }) => ({ ok: true, value: await editChannel(actor, { id, start, words }) }));
export const addChannelAction = async (_: unknown, data: FormData) => act(addChannelSchema, data, addChannel);
export const suggestChannelSlug = async (name: string) =>
  asActor(async () => ({ ok: true, value: { slug: slugFrom(wishSchema.parse(name)) } }));
