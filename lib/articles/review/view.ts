import type { Role } from "../../generated/prisma/enums.ts";
import { translator } from "../../messages/index.ts";
import type { ReprintOnForm } from "../reprint-approval.ts";
import type { Kind, Objection, Step } from "./review.ts";

/** 初审, 复审, 终审; 一校, 二校, 三校. */
export function stepName({ kind, stage }: Step): string {
  const t = translator("review");
  return t(`step.${kind}.${stage === 1 ? "first" : stage === 2 ? "second" : "third"}`);
}

/** "王五（编辑）", and where it was in another's place "王五代赵六（栏目负责人）". */
export type SignatureView = { id: number; kind: Kind; stage: number; role: Role; by: string; standsInFor: string | null; at: string };

/** A signature that holds no longer: the text became another, its pictures changed, or it was sent back. */
export type VoidSignature = SignatureView & { revisionId: number; textHash: string; why: "text" | "pictures" | "sentBack" };

export type StepView = Step & {
  signature: SignatureView | null;
  /** What stands in this person's way; null where they may sign now. */
  objection: Objection | null;
  /** In whose place they would sign. */
  standsInFor: string | null;
};

/** One text that is being reviewed: the one being worked on, or the one that readers see since an emergency. */
export type TextView = { revisionId: number; textHash: string; isHead: boolean; steps: StepView[] };

export type Note = { by: string; at: string; comment: string };

export type ReviewPanelView = {
  articleId: number;
  texts: TextView[];
  voided: VoidSignature[];
  headId: number;
  /** Readers see an earlier text. */
  isUpdate: boolean;
  /** 禁发至, while it holds. */
  embargoUntil: string | null;
  submitted: Note | null;
  sentBack: Note | null;
  owed: Note | null;
  may: { submit: boolean; sendBack: boolean; publishUrgently: boolean };
};

/** An article in the desk's lists of reviews. */
export type ReviewRow = { articleId: number; title: string; channel: string; by: string; at: string; steps: Step[]; note: string; isOwed: boolean };
/** `missing`: what nobody has signed yet. */
export type OwedRow = ReviewRow & { missing: Step[] };
export type ReviewDesk = { waiting: ReviewRow[]; own: ReviewRow[]; owed: OwedRow[] };

/** 审稿单 */
export type ReviewForm = {
  articleId: number;
  title: string;
  channel: string;
  author: string;
  revisionId: number;
  savedAt: string;
  textHash: string;
  steps: StepView[];
  voided: VoidSignature[];
  reprint: ReprintOnForm | null;
  notes: (Note & { act: "SUBMITTED" | "SENT_BACK" | "EMERGENCY" })[];
};
