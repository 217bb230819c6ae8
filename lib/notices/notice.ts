/** What a person is told of; rules.ts says who. The names are kept with the notices: they are never renamed. */
export const kinds = [
  "review", "emergency", "sentBack", "signed", "published", "withdrawn", "takenBack", "comment", "pen",
  "planDone", "planLate", "planFailed", "invited", "resetLink", "factorReset", "signedAfter", "publishedUrgently", "standIn",
] as const;
export type Kind = (typeof kinds)[number];

/** What a person decides by whether it also comes by e-mail at once. */
export const choices = ["review", "emergency", "sentBack", "planFailed", "comment", "progress", "plan", "pen", "account"] as const;
export type Choice = (typeof choices)[number];

/** Of who has decided nothing: what asks for something. The rest can wait for the morning. */
export const defaultAtOnce: readonly Choice[] = ["review", "emergency", "sentBack", "planFailed", "account"];

const choiceByKind: Record<Kind, Choice> = {
  review: "review", emergency: "emergency", sentBack: "sentBack", comment: "comment", pen: "pen",
  signed: "progress", published: "progress", withdrawn: "progress", takenBack: "progress",
  planDone: "plan", planLate: "plan", planFailed: "planFailed",
  invited: "account", resetLink: "account", factorReset: "account", signedAfter: "progress", publishedUrgently: "progress", standIn: "account",
};
export const choiceOf = (kind: Kind): Choice => choiceByKind[kind];

/** How what was waited for came to its end. */
export const endings = ["signed", "sentBack", "submitted", "published", "changed", "planned", "withdrawn", "resolved", "deleted", "over"] as const;
export type Ending = (typeof endings)[number];

/** What is kept with a notice beyond who did it and with what; all of it in words, but for `threadId` and `plan`. */
export type Detail = {
  steps?: string;
  comment?: string;
  threadId?: number;
  plan?: "PUBLISH" | "UPDATE" | "WITHDRAW";
  planned?: string;
  doneAt?: string;
  failure?: string;
};

/** A notice as its words are made of it. `count`: how many it stands for, unread ones of one kind about one article. */
export type Facts = { kind: Kind; count: number; by: string | null; title: string; detail: Detail };

/** A line of the inbox. */
export type NoticeView = { id: number; sentence: string; line: string; at: string; unread: boolean; settled: string | null };
export type Inbox = { notices: NoticeView[]; unread: number; newest: number | null; next: number | null };
