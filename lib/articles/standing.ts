import type { ArticleState, WithdrawalKind } from "../generated/prisma/enums.ts";

/** What readers are told of an article beside its text, as the desk sees it. Dates are ISO strings. */
export type Standing = {
  article: { id: number; title: string; slug: string; state: ArticleState; wasPublished: boolean };
  corrections: { id: number; at: string; text: string }[];
  withdrawal: { kind: WithdrawalKind; reason: string; movedTo: string | null; at: string } | null;
  may: { correct: boolean; withdraw: boolean; reinstate: boolean };
};
