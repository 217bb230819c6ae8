import { z } from "zod";
import { translator } from "../messages/index.ts";

const t = translator("mail");

/** Empty where somebody wants none. */
export const addressField = z.string().trim().max(200, t("address.long")).pipe(z.union([z.literal(""), z.email(t("address.wrong"))], t("address.wrong")));
const userId = z.coerce.number().pipe(z.int32().positive());

export const addressSchema = z.object({ address: addressField });
export const addressOfSchema = addressSchema.extend({ userId });
export const testSchema = z.object({ address: z.string().trim().max(200, t("address.long")).pipe(z.email(t("address.wrong"))) });
export const proofSchema = z.object({ proof: z.string().max(300) });
export const mailIdSchema = z.object({ mailId: z.coerce.number().pipe(z.int32().positive()) });
