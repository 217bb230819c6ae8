import { z } from "zod";

/**
 * What an opened editing page says. `stay`: it is there (`wrote`: and something was written in it since); `ask`: it wants the
 * pen; `give`, `keep`: what its holder answers; `take`: it helps itself; `rest`: its
 * holder is done for now; `leave`: it is being closed.
 */
export const presentSchema = z.strictObject({
  articleId: z.int32().positive(),
  page: z.uuid(),
  act: z.enum(["stay", "ask", "give", "keep", "take", "rest", "leave"]),
  wrote: z.boolean().optional(),
});
export type Present = z.infer<typeof presentSchema>;
export type WhichPage = Pick<Present, "articleId" | "page">;
