import { jieba } from "../jieba.ts";

/** A text in the words of the dictionary, with everything between them. */
export function cutWords(text: string): string[] {
  return jieba().cut(text, true);
}
