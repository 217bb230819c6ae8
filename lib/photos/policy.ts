import { mayBegin, deskRoles } from "../articles/policy.ts";
import { holdsAt, holdsEverywhere } from "../auth/actor.ts";
import type { Actor, Placement } from "../auth/actor.ts";

/** Who brought a picture, and where it belongs: its own place, and the texts that show it or are about to. */
export type Owned = { createdById: number; lies: Placement[] };
/** Whether readers see it, too. */
export type Facts = Owned & { live: boolean };

/** Everybody who writes may add photos. */
export const mayUpload = mayBegin;

/** What readers see is everybody's at the desk to look at and to use; what nobody has shown yet is its owner's and the editors'. */
export function maySee(actor: Actor, photo: Facts): boolean {
  return isEditorOf(actor, photo) || (mayUpload(actor) && (photo.live || photo.createdById === actor.id));
}

/** Correspondents describe what they uploaded themselves; editors everything in their reach. */
export function mayDescribe(actor: Actor, photo: Owned): boolean {
  return isEditorOf(actor, photo) || photo.createdById === actor.id;
}

/** Its words, its crop and focus, its file, and whether it stays; what readers see is changed by those who publish only. */
export function mayChange(actor: Actor, photo: Facts): boolean {
  return photo.live ? isEditorOf(actor, photo) : mayDescribe(actor, photo);
}

export function maySeeAll(actor: Actor): boolean {
  return holdsEverywhere(actor, ...deskRoles);
}

function isEditorOf(actor: Actor, photo: Owned): boolean {
  return maySeeAll(actor) || photo.lies.some((where) => holdsAt(actor, where, ...deskRoles));
}
