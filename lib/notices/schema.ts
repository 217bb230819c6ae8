import { z } from "zod";
import { choices } from "./notice.ts";

const id = z.coerce.number().pipe(z.int32().positive());

export const noticeIdSchema = id;
export const readAllSchema = z.object({ upTo: id });

/** As the boxes of the form say it. */
export const choicesSchema = z.object({ atOnce: z.array(z.enum(choices)).max(choices.length), digest: z.boolean() });
export type Choices = z.infer<typeof choicesSchema>;

/** Where a page of the inbox begins; what is not understood counts as not given. */
export const beforeSchema = id.optional().catch(undefined);
