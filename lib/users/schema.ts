import { z } from "zod";
import { addressField } from "../mail/schema.ts";
import { translator } from "../messages/index.ts";
import { limitable, roles } from "./user.ts";

const t = translator("users");

const id = z.coerce.number().int().positive();
const role = z.enum(roles, t("roleMissing"));
export const nameSchema = z.string().trim().min(1, t("nameMissing")).max(50, t("nameLong"));

export const loginSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, t("loginMissing"))
  .regex(/^[a-z0-9][a-z0-9.-]{1,38}[a-z0-9]$/, t("loginWrong"));

/** "channel:3" or "place:7"; nothing is everywhere. */
const limit = z
  .string()
  .regex(/^((channel|place):[1-9]\d{0,8})?$/)
  .default("")
  .transform((text) => {
    const [kind, number] = text.split(":");
    return { channelId: kind === "channel" ? Number(number) : null, placeId: kind === "place" ? Number(number) : null };
  });
const wish = z.object({ role, limit }).transform(({ role: wished, limit: to }) => ({ role: wished, ...to }));
const limitFits = ({ role: wished, channelId, placeId }: RoleWish) => limitable.includes(wished) || (channelId === null && placeId === null);
const limitIssue = { path: ["limit"], message: t("limitNotFor") };

/** A role, everywhere or limited to one channel or place. */
export type RoleWish = z.infer<typeof wish>;

export const createUserSchema = z.object({ login: loginSchema, name: nameSchema, mail: addressField.optional() }).and(wish).refine(limitFits, limitIssue);
export const grantRoleSchema = z.object({ userId: id }).and(wish).refine(limitFits, limitIssue);
export const takeRoleSchema = z.object({ userId: id, grantId: id });
export const userIdSchema = z.object({ userId: id });
export const mailLinkSchema = z.object({ userId: id, token: z.string().max(200) });
export const sessionIdSchema = z.object({ sessionId: z.uuid() });
export const renameSchema = z.object({ name: nameSchema });

const day = z.iso.date(translator("review")("standIn.dateMissing")).transform((text) => new Date(`${text}T00:00:00Z`));
export const nameStandInSchema = z.object({ grantId: id, userId: z.coerce.number().int().positive(translator("review")("standIn.whoMissing")), from: day, until: day });
export const endStandInSchema = z.object({ standInId: id });
export type NameStandIn = z.infer<typeof nameStandInSchema>;

const chosen = { next: z.string().max(1000), again: z.string().max(1000) };

/** The new password's own rules are in password-rules.ts: they need the login. */
export const changePasswordSchema = z
  .object({ current: z.string().max(1000), ...chosen })
  .refine(({ next, again }) => next === again, { path: ["again"], message: t("account.passwordDiffers") });

/** `mail` came with the link by e-mail, and proves that it was read there. */
export const followLinkSchema = z
  .object({ token: z.string().max(200), mail: z.string().max(300).optional(), ...chosen })
  .refine(({ next, again }) => next === again, { path: ["again"], message: t("account.passwordDiffers") });

export const codeSchema = z.object({ code: z.string().trim().max(100) });
export const proofSchema = codeSchema.extend({ password: z.string().max(1000) });

export type FollowLink = z.infer<typeof followLinkSchema>;
export type CreateUser = z.infer<typeof createUserSchema>;
export type GrantRole = z.infer<typeof grantRoleSchema>;
export type TakeRole = z.infer<typeof takeRoleSchema>;
export type ChangePassword = z.infer<typeof changePasswordSchema>;
