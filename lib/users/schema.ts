import { z } from "zod";
import { translator } from "../messages/index.ts";
import { roles } from "./user.ts";

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

export const createUserSchema = z.object({ login: loginSchema, name: nameSchema, role });
export const changeRoleSchema = z.object({ userId: id, role });
export const userIdSchema = z.object({ userId: id });
export const sessionIdSchema = z.object({ sessionId: z.uuid() });
export const renameSchema = z.object({ name: nameSchema });

/** The new password's own rules are in password-rules.ts: they need the login. */
export const changePasswordSchema = z
  .object({ current: z.string().max(1000), next: z.string().max(1000), again: z.string().max(1000) })
  .refine(({ next, again }) => next === again, { path: ["again"], message: t("account.passwordDiffers") });

export type CreateUser = z.infer<typeof createUserSchema>;
export type ChangePassword = z.infer<typeof changePasswordSchema>;
