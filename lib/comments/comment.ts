/** What of an article can be commented on, in the order of the page. */
export const fields = ["kicker", "title", "subtitle", "lead", "body", "caption"] as const;
export type Field = (typeof fields)[number];

export type ShownComment = { id: number; by: string; text: string; at: string; edited: boolean; mayChange: boolean };

/** 批注: the words it is about, the first remark and the replies. */
export type Thread = {
  id: number;
  field: Field;
  /** Whose caption. */
  photoId: number | null;
  quote: string;
  before: string;
  after: string;
  resolved: { by: string; at: string } | null;
  comments: ShownComment[];
};

/** Nobody wants to read more beside a text. */
export const longestComment = 1000;
export const longestQuote = 500;
