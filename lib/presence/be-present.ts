import type { Actor } from "../auth/actor.ts";
import { presenceOf } from "./open-pages.ts";
import { askForPen, givePen, keepPen, restPen, takePen, write } from "./pen.ts";
import type { Presence } from "./presence.ts";
import type { Present } from "./schema.ts";
import { leave, stay } from "./stay.ts";

const acts = { ask: askForPen, give: givePen, keep: keepPen, take: takePen, rest: restPen };

/** What a page says, and what it is told: who else has the article open, and who writes. */
export async function bePresent(actor: Actor, { articleId, page, act, wrote = false }: Present, at = new Date()): Promise<Presence | null> {
  const which = { articleId, page };
  if (act === "leave") {
    await leave(actor, which, at);
    return null;
  }
  await stay(actor, which, at);
  if (wrote) await write(actor, which, at);
  if (act !== "stay") await acts[act](actor, which, at);
  return presenceOf(actor, which, at);
}
