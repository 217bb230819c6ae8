import { z } from "zod";

/** What a sign-in may say; PostgreSQL has no place for a NUL. */
export const signInSchema = z.object({
  login: z.string().trim().toLowerCase().min(1).max(100).regex(/^[^\0]*$/),
  password: z.string().min(1).max(1000),
  code: z.string().trim().max(100).default(""),
});
