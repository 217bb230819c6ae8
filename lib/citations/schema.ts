import { z } from "zod";
import { translator } from "../messages/index.ts";

const t = translator("records");
/** Nothing chosen in a form, or null in what it was opened with. */
const nothing = z.union([z.literal(""), z.null()]).transform(() => null);

export const idOrNothing = z.union([nothing, z.coerce.number().int().positive()]);
export const quote = z.string().trim().max(1000);

/** What a record cannot do without: a report, and the sentence in it that says so. */
export const citation = {
  articleId: idOrNothing.refine((id) => id !== null, t("source.articleMissing")),
  quote: quote.min(1, t("source.quoteMissing")),
};

export const searchSchema = z.object({ text: z.string().trim().max(100), initiativeId: idOrNothing });
