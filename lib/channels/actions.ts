"use server";

import { formAction } from "../form-action.ts";
import { slugFrom } from "../articles/slug.ts";
import { asActor } from "../auth/as-actor.ts";
import { wishSchema } from "../structure/schema.ts";
import { addChannel } from "./add-channel.ts";
import { editChannel } from "./edit-channel.ts";
import { channelFromForm } from "./form.ts";
import { addChannelSchema, channelReviewsSchema, editChannelSchema } from "./schema.ts";
import { setReviews } from "./set-reviews.ts";

/** Session, then schema, then use case; the desk's pages then show what is so now. */
export const editChannelAction = async (_: unknown, data: FormData) =>
  formAction(editChannelSchema, channelFromForm(data), async (actor, { id, start, ...words }) => ({ ok: true, value: await editChannel(actor, { id, start, words }) }));
export const addChannelAction = async (_: unknown, data: FormData) => formAction(addChannelSchema, channelFromForm(data), addChannel);
export const setReviewsAction = async (_: unknown, data: FormData) => formAction(channelReviewsSchema, Object.fromEntries(data), setReviews);
export const suggestChannelSlug = async (name: string) =>
  asActor(async () => ({ ok: true, value: { slug: slugFrom(wishSchema.parse(name)) } }));
