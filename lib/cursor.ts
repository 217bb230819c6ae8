import { z } from "zod";

/** Where a page of a list begins: after the article published then, with that id. */
export type Cursor = { publishedAt: Date; articleId: number };

const cursorSchema = z
  .string()
  .regex(/^\d{1,14}-\d{1,9}$/)
  .transform((text): Cursor => {
    const [at, id] = text.split("-").map(Number);
    return { publishedAt: new Date(at!), articleId: id! };
  });

export const writeCursor = ({ publishedAt, articleId }: Cursor) => `${publishedAt.getTime()}-${articleId}`;

/** Reads a cursor from an address: undefined where there is none, null where it is none of ours. */
export function readCursor(text: string | string[] | undefined): Cursor | null | undefined {
  if (text === undefined) return undefined;
  return cursorSchema.safeParse(text).data ?? null;
}
