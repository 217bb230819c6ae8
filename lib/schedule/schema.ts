import { z } from "zod";
import { withdrawSchema } from "../articles/schema.ts";
import { translator } from "../messages/index.ts";
import { chinaTime } from "./when.ts";

const t = translator("schedule");
const id = z.coerce.number().pipe(z.int32().positive());
/** As a date and time field says it, in China's time. */
const at = z.string().transform((local, context) => {
  const time = chinaTime(local);
  if (time) return time;
  context.addIssue({ code: "custom", message: t("objection.missing") });
  return z.NEVER;
});

const note = z.string().trim().max(300).default("");
const correction = z.string().trim().max(500);

/** What readers are told of an update: what is new in it, and what was wrong (更正). */
export const planPublicationSchema = z.strictObject({ articleId: id, revisionId: id, at, note, correction: correction.optional() });
export type PlanPublication = z.infer<typeof planPublicationSchema>;
export type PlanPublicationInput = z.input<typeof planPublicationSchema>;

export const planWithdrawalSchema = withdrawSchema.extend({ at });
export type PlanWithdrawal = z.infer<typeof planWithdrawalSchema>;
export type PlanWithdrawalInput = z.input<typeof planWithdrawalSchema>;

export const changeTimeSchema = z.strictObject({ scheduleId: id, at });
export type ChangeTime = z.infer<typeof changeTimeSchema>;

/** `start`: what it said when the form was opened. */
export const changeToldSchema = z.strictObject({ scheduleId: id, note, correction, start: z.strictObject({ note: z.string(), correction: z.string() }) });
export type ChangeTold = z.infer<typeof changeToldSchema>;

export const cancelSchema = z.strictObject({ scheduleId: id });

/** No time takes the embargo away. */
export const embargoSchema = z.strictObject({ articleId: id, until: z.union([z.literal("").transform(() => null), at]) });
export type Embargo = z.infer<typeof embargoSchema>;
