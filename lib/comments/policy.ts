import { maySee } from "../articles/policy.ts";
import type { Actor } from "../auth/actor.ts";

/** Whoever sees an article may speak about it, and settle what was said: correspondents about their own. */
export const mayComment: typeof maySee = (actor, article) => maySee(actor, article);
export const mayResolve = mayComment;

/** One's own, as long as nobody has answered it. `comments` are all of its thread, oldest first. */
export const mayChange = (actor: Actor, commentId: number, comments: { id: number; createdById: number }[]) => {
  const last = comments.at(-1);
  return last?.id === commentId && last.createdById === actor.id;
};
