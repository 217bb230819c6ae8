import { z } from "zod";
import { around } from "./anchor.ts";
import { fields, longestComment, longestQuote } from "./comment.ts";

const id = z.int32().positive();
const said = z.string().trim().min(1).max(longestComment);

export const startSchema = z
  .strictObject({
    articleId: id,
    field: z.enum(fields),
    photoId: id.nullable(),
    quote: z.string().max(longestQuote).refine((quote) => quote.trim() !== ""),
    before: z.string().max(around),
    after: z.string().max(around),
    text: said,
  })
  .refine(({ field, photoId }) => (field === "caption") === (photoId !== null));
export type StartThread = z.infer<typeof startSchema>;

export const replySchema = z.strictObject({ threadId: id, text: said });
export type Reply = z.infer<typeof replySchema>;

export const editSchema = z.strictObject({ commentId: id, text: said });
export type EditComment = z.infer<typeof editSchema>;

export const deleteSchema = z.strictObject({ commentId: id });
export type DeleteComment = z.infer<typeof deleteSchema>;

export const settleSchema = z.strictObject({ threadId: id, resolved: z.boolean() });
export type SettleThread = z.infer<typeof settleSchema>;

export const articleIdSchema = z.strictObject({ articleId: id });
