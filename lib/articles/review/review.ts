import { covers } from "../../auth/actor.ts";
import type { Actor, Grant, Placement } from "../../auth/actor.ts";
import type { Role } from "../../generated/prisma/enums.ts";
import { deskRoles } from "../policy.ts";

/** 审读, 校对 */
export type Kind = "REVIEWED" | "PROOFREAD";
export const kinds: readonly Kind[] = ["REVIEWED", "PROOFREAD"];

/** Whose first, second and final review is: 初审 编辑, 复审 栏目负责人, 终审 总编辑. */
export const reviewRoles = ["EDITOR", "SECTION_HEAD", "EDITOR_IN_CHIEF"] as const satisfies Role[];

export type Person = { id: number; name: string };
export type Signature = {
  id: number;
  kind: Kind;
  stage: number;
  role: Role;
  by: Person;
  standsInFor: Person | null;
  revisionId: number;
  textHash: string;
  at: Date;
};

/** One text of an article with all that the rules of its review look at. */
export type ReviewedText = {
  revisionId: number;
  /** Of what it and its pictures say now. */
  textHash: string;
  placement: Placement;
  /** How many of each kind it needs. */
  needs: Record<Kind, number>;
  /** Whether it waits for reviews: handed in, or shown to readers in an emergency. */
  open: boolean;
  /** Who began the article, and who wrote since a text before this one was signed or published. */
  authors: number[];
  /** Who showed it to readers before it was reviewed. */
  urgentBy: number[];
  /** Those made after the article was last sent back, of whichever of its texts. */
  signatures: Signature[];
};

export type Step = { kind: Kind; stage: number };

/** A signature holds for exactly the text that was read. */
export const holdsFor = ({ revisionId, textHash }: Pick<ReviewedText, "revisionId" | "textHash">, signature: Signature) =>
  signature.revisionId === revisionId && signature.textHash === textHash;

export const signatureOf = (text: ReviewedText, { kind, stage }: Step): Signature | null =>
  text.signatures.find((one) => one.kind === kind && one.stage === stage && holdsFor(text, one)) ?? null;

export const stepsOf = ({ needs }: Pick<ReviewedText, "needs">): Step[] =>
  kinds.flatMap((kind) => Array.from({ length: needs[kind] }, (_, index) => ({ kind, stage: index + 1 })));

/** What is still to be signed before readers may see it. */
export const gapsIn = (text: ReviewedText): Step[] => stepsOf(text).filter((step) => !signatureOf(text, step));

/** Why this person may not sign this now. */
export type Objection = "notOpen" | "notNeeded" | "signed" | "earlierFirst" | "role" | "author" | "urgent" | "signedOther";

/** The role in which this person may sign, or why they may not. In one's own role comes before in another's place. */
export function signing(actor: Actor, text: ReviewedText, step: Step): { as: Grant } | { objection: Objection } {
  const objection = objectionToStep(text, step);
  if (objection) return { objection };
  const roles = step.kind === "REVIEWED" ? reviewRoles.slice(step.stage - 1, step.stage) : deskRoles;
  const grants = actor.grants.filter((grant) => roles.some((role) => role === grant.role) && covers(grant, text.placement));
  const tried = grants
    .toSorted((one, other) => Number(one.standsInFor !== undefined) - Number(other.standsInFor !== undefined))
    .map((as) => ({ as, objection: objectionToPeople(text, step.kind, [actor.id, ...(as.standsInFor ? [as.standsInFor.id] : [])]) }));
  const fitting = tried.find((one) => one.objection === null);
  return fitting ? { as: fitting.as } : { objection: tried[0]?.objection ?? "role" };
}

function objectionToStep(text: ReviewedText, { kind, stage }: Step): Objection | null {
  if (stage < 1 || stage > text.needs[kind]) return "notNeeded";
  if (!text.open) return "notOpen";
  if (signatureOf(text, { kind, stage })) return "signed";
  return gapsIn(text).some((gap) => gap.kind === kind && gap.stage < stage) ? "earlierFirst" : null;
}

/** Distinct people, none of whom wrote it; whoever signs in another's place counts as both. */
function objectionToPeople(text: ReviewedText, kind: Kind, people: number[]): Objection | null {
  const among = (ids: number[]) => people.some((id) => ids.includes(id));
  const signed = text.signatures.filter((one) => one.kind === kind && holdsFor(text, one));
  if (among(text.authors)) return "author";
  if (among(text.urgentBy)) return "urgent";
  if (among(signed.flatMap(({ by, standsInFor }) => [by.id, ...(standsInFor ? [standsInFor.id] : [])]))) return "signedOther";
  return null;
}
