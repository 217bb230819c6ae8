import type { Actor } from "../../../lib/auth/actor.ts";

/** What scripts/bench/server.ts is told, and what it answers. */
export type PublishOrder = { actor: Actor; articleId: number; revisionId: number };
export type Published = { outcome: string; ms: number };
