import type { Actor } from "../auth/actor.ts";

/** Who brought a picture, and whether readers see it. */
type Facts = { createdById: number; live: boolean };

/** Everybody at the desk may add photos. */
export function mayUpload(actor: Actor): boolean {
  return isEditor(actor) || actor.role === "CORRESPONDENT";
}

/** What readers see is everybody's at the desk to look at and to use; what nobody has shown yet is its owner's and the editors'. */
export function maySee(actor: Actor, photo: Facts): boolean {
  return isEditor(actor) || (actor.role === "CORRESPONDENT" && (photo.live || photo.createdById === actor.id));
}

/** Correspondents describe what they uploaded themselves; editors everything. */
export function mayDescribe(actor: Actor, photo: { createdById: number }): boolean {
  return isEditor(actor) || photo.createdById === actor.id;
}

/** What readers see is changed by those who publish only. */
export function mayDescribeLive(actor: Actor): boolean {
  return isEditor(actor);
}

/** Its words, its crop and focus, its file, and whether it stays. */
export function mayChange(actor: Actor, photo: Facts): boolean {
  return mayDescribe(actor, photo) && (!photo.live || mayDescribeLive(actor));
}

export function maySeeAll(actor: Actor): boolean {
  return isEditor(actor);
}

function isEditor(actor: Actor): boolean {
  return actor.role === "EDITOR" || actor.role === "EDITOR_IN_CHIEF" || actor.role === "ADMINISTRATOR";
}
