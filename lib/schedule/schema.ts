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

/** The note is what readers are told of an update. */
export const planPublicationSchema = z.strictObject({ articleId: id, revisionId: id, at, note: z.string().trim().max(300).default("") });
export type PlanPublication = z.infer<typeof planPublicationSchema>;
export type PlanPublicationInput = z.input<typeof planPublicationSchema>;

export const planWithdrawalSchema = withdrawSchema.extend({ at });
export type PlanWithdrawal = z.infer<typeof planWithdrawalSchema>;
export type PlanWithdrawalInput = z.input<typeof planWithdrawalSchema>;

export const changeTimeSchema = z.strictObject({ scheduleId: id, at });
export type ChangeTime = z.infer<typeof changeTimeSchema>;

export const cancelSchema = z.strictObject({ scheduleId: id });

/** No time takes the embargo away. */
export const embargoSchema = z.strictObject({ articleId: id, until: z.union([z.literal("").transform(() => null), at]) });
export type Embargo = z.infer<typeof embargoSchema>;
