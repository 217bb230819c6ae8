import type { Actor } from "../auth/actor.ts";
import { isDesk, mayEdit, mayPublish, mayWithdraw } from "../articles/policy.ts";
import type { Subject } from "../articles/policy.ts";
import { mayPublishUrgently } from "../articles/review/policy.ts";
import type { ScheduleKind } from "../generated/prisma/enums.ts";

/** Whoever may do a thing now may have it done later. */
export const mayPlan = (actor: Actor, article: Subject, kind: ScheduleKind) => (kind === "PUBLISH" ? mayPublish(actor, article) : mayWithdraw(actor, article));

/** That a text does not go out after all is for the whole desk of where it lies, also when the article was withdrawn meanwhile. */
export const mayCancel = (actor: Actor, article: Subject, kind: ScheduleKind) =>
  kind === "PUBLISH" ? isDesk(actor) && mayEdit(actor, article) : mayWithdraw(actor, article);

export const maySetEmbargo = mayPublish;

/** 提前或取消禁发: whoever may publish in an emergency, whom an embargo does not hold back anyway. */
export const mayLoosenEmbargo = mayPublishUrgently;
