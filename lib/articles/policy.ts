import type { Actor } from "../auth/actor.ts";
import type { ArticleState, Role } from "../generated/prisma/enums.ts";

/** What the rules look at. */
type Subject = { createdById: number; state: ArticleState; firstPublishedAt: Date | null };

const deskRoles: Role[] = ["EDITOR", "EDITOR_IN_CHIEF", "ADMINISTRATOR"];

export const isDesk = (actor: Actor) => deskRoles.includes(actor.role);
const isOwn = (actor: Actor, article: Subject) => article.createdById === actor.id;
const wasNeverPublished = (article: Subject) => article.firstPublishedAt === null;
const isWithdrawn = (article: Subject) => article.state === "WITHDRAWN";

/** Correspondents know only of their own. */
export const maySee = (actor: Actor, article: Subject) => isDesk(actor) || isOwn(actor, article);

/** Once an article was published, its text is the desk's. */
export const mayEdit = (actor: Actor, article: Subject) => isDesk(actor) || (isOwn(actor, article) && wasNeverPublished(article));

/** A withdrawal is public and dated; it is not undone by publishing. */
export const mayPublish = (actor: Actor, article: Subject) => isDesk(actor) && !isWithdrawn(article);

export const mayTakeBack = (actor: Actor, article: Subject) => isDesk(actor) && !isWithdrawn(article);

/** What readers once saw is never deleted. */
export const mayDelete = (actor: Actor, article: Subject) => maySee(actor, article) && wasNeverPublished(article);
