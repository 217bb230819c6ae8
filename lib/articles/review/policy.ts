import { holdsAt } from "../../auth/actor.ts";
import type { Actor } from "../../auth/actor.ts";
import { deskRoles, mayEdit } from "../policy.ts";
import type { Subject } from "../policy.ts";

type Handed = Subject & { submittedAt: Date | null };
const isWithdrawn = ({ state }: Subject) => state === "WITHDRAWN";
const isWaiting = ({ submittedAt }: Handed) => submittedAt !== null;

/** 送审: whoever may work on it says that it is ready. */
export const maySubmit = (actor: Actor, article: Subject) => mayEdit(actor, article) && !isWithdrawn(article);

/** 退回: while it waits, by the desk of where it lies. */
export const maySendBack = (actor: Actor, article: Handed) => isWaiting(article) && article.head !== null && holdsAt(actor, article.head, ...deskRoles);

/** 紧急发布: before its reviews are complete. */
export const mayPublishUrgently = (actor: Actor, article: Subject) =>
  article.head !== null && holdsAt(actor, article.head, "SECTION_HEAD", "EDITOR_IN_CHIEF") && !isWithdrawn(article);
