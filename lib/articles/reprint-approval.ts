import { covers } from "../auth/actor.ts";
import type { Actor, Grant, Placement } from "../auth/actor.ts";
import type { Role } from "../generated/prisma/enums.ts";

const approvers: Role[] = ["SECTION_HEAD", "EDITOR_IN_CHIEF"];

/**
 * The role in which somebody may let a text be reprinted that is not from a permitted source, or why they may not: whoever
 * answers for where it lies, and had no part in it themselves. In one's own role comes before in another's place; whoever
 * acts in another's place counts as both.
 */
export function approvingReprint(actor: Actor, where: Placement, involved: number[]): { as: Grant } | { objection: "role" | "author" } {
  const grants = actor.grants
    .filter((grant) => approvers.includes(grant.role) && covers(grant, where))
    .toSorted((one, other) => Number(one.standsInFor !== undefined) - Number(other.standsInFor !== undefined));
  const as = grants.find(({ standsInFor }) => ![actor.id, ...(standsInFor ? [standsInFor.id] : [])].some((id) => involved.includes(id)));
  if (as) return { as };
  return { objection: grants.length > 0 ? "author" : "role" };
}

/** An approval as it is shown; `at` is an ISO string. */
export type ApprovalView = { by: string; standsInFor: string | null; role: Role; at: string; reason: string; source: string };

/** Whether a source and a link may be reprinted, and what this person may do about it. */
export type ReprintView = {
  /** Why it needs somebody's approval, in words; null where both are on the list. */
  why: string | null;
  approval: ApprovalView | null;
  /** Null where this person may approve it now. */
  objection: "role" | "author" | null;
};

/** On the review form. */
export type ReprintOnForm = Pick<ReprintView, "why" | "approval"> & { originalTitle: string; source: string; url: string };
