import type { Actor } from "../auth/actor.ts";

/** Everybody at the desk may add photos. */
export function mayUpload(actor: Actor): boolean {
  return isEditor(actor) || actor.role === "CORRESPONDENT";
}

/** Correspondents see and describe what they uploaded themselves; editors everything. */
export function mayDescribe(actor: Actor, photo: { createdById: number }): boolean {
  return isEditor(actor) || photo.createdById === actor.id;
}

/** What readers see is changed by those who publish only. */
export function mayDescribeLive(actor: Actor): boolean {
  return isEditor(actor);
}

export function maySeeAll(actor: Actor): boolean {
  return isEditor(actor);
}

function isEditor(actor: Actor): boolean {
  return actor.role === "EDITOR" || actor.role === "EDITOR_IN_CHIEF" || actor.role === "ADMINISTRATOR";
}
