import { z } from "zod";
import { translator } from "../../messages/index.ts";

const t = translator("review");
const id = z.coerce.number().pipe(z.int32().positive());
const comment = z.string().trim().max(500, t("commentLong"));
const text = { articleId: id, revisionId: id };

export const submitSchema = z.object({ ...text, comment });
export type Submit = z.infer<typeof submitSchema>;

/** `textHash` is that of the text on the page of whoever signs. */
export const signOffSchema = z.object({ ...text, textHash: z.string().length(64), kind: z.enum(["REVIEWED", "PROOFREAD"]), stage: z.coerce.number().int().min(1).max(3) });
export type SignOff = z.infer<typeof signOffSchema>;

export const sendBackSchema = z.object({ ...text, comment: comment.min(1, t("commentMissing")) });
export type SendBack = z.infer<typeof sendBackSchema>;

export const publishUrgentlySchema = z.object({ ...text, reason: z.string().trim().min(1, t("reasonMissing")).max(300, t("commentLong")), note: z.string().trim().max(300, t("commentLong")).default("") });
