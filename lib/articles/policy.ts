import { holds, holdsAt } from "../auth/actor.ts";
import type { Actor, Placement } from "../auth/actor.ts";
import type { ArticleState, Role } from "../generated/prisma/enums.ts";

/** What the rules look at: subjectFields (in-sight.ts) loads it. */
export type Subject = { createdById: number; state: ArticleState; firstPublishedAt: Date | null; head: Placement | null; live: Placement | null };

export const deskRoles: Role[] = ["EDITOR", "SECTION_HEAD", "EDITOR_IN_CHIEF"];

/** Whoever works on others' texts, wherever. Administrators as such do not: people and structure are their part. */
export const isDesk = (actor: Actor) => holds(actor, ...deskRoles);
const isWriter = (actor: Actor) => isDesk(actor) || holds(actor, "CORRESPONDENT");
const isOwn = (actor: Actor, article: Subject) => article.createdById === actor.id;
const wasNeverPublished = (article: Subject) => article.firstPublishedAt === null;
const isWithdrawn = (article: Subject) => article.state === "WITHDRAWN";
const isDeskAt = (actor: Actor, where: Placement | null) => where !== null && holdsAt(actor, where, ...deskRoles);
/** Where it is being taken to counts, and where readers find it. */
const isDeskOf = (actor: Actor, { head, live }: Subject) => isDeskAt(actor, head) || isDeskAt(actor, live);

export const mayBegin = isWriter;

/** Correspondents know only of their own. */
export const maySee = (actor: Actor, article: Subject) => isDeskOf(actor, article) || isOwn(actor, article);

/** Once an article was published, its text is the desk's. */
export const mayEdit = (actor: Actor, article: Subject) =>
  isDeskOf(actor, article) || (isWriter(actor) && isOwn(actor, article) && wasNeverPublished(article));

/** A withdrawal is public and dated; it is not undone by publishing. Nobody brings a text to where they have no say. */
export const mayPublish = (actor: Actor, article: Subject) => isDeskAt(actor, article.head) && !isWithdrawn(article);

/** Readers lose it as by a withdrawal: it is for the same people. */
export const mayTakeBack = (actor: Actor, article: Subject) =>
  article.state === "PUBLISHED" ? answersFor(actor, article, "SECTION_HEAD", "EDITOR_IN_CHIEF") : isDeskAt(actor, article.head) && !isWithdrawn(article);

/** What readers once saw is never deleted. */
export const mayDelete = (actor: Actor, article: Subject) => mayEdit(actor, article) && wasNeverPublished(article);

/** 更正: of what readers see now. */
export const mayCorrect = (actor: Actor, article: Subject) => article.state === "PUBLISHED" && isDeskAt(actor, article.live);

/** 撤稿 is public and meant to last: for whoever answers for the section or the site. */
export const mayWithdraw = (actor: Actor, article: Subject) =>
  !wasNeverPublished(article) && !isWithdrawn(article) && answersFor(actor, article, "SECTION_HEAD", "EDITOR_IN_CHIEF");

/** 撤销撤稿: it is a draft again, and goes the whole way before readers see it. */
export const mayReinstate = (actor: Actor, article: Subject) => isWithdrawn(article) && answersFor(actor, article, "EDITOR_IN_CHIEF");

const answersFor = (actor: Actor, { live, head }: Subject, ...roles: Role[]) => {
  const where = live ?? head;
  return where !== null && holdsAt(actor, where, ...roles);
};
