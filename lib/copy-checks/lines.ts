import type { CopyLists } from "./schema.ts";

// The lists as they are written in the form: one entry a line.

const sides = (line: string): [string, string] => {
  const [, left = "", right = ""] = /^([^=＝]*)(?:[=＝](.*))?$/u.exec(line) ?? [];
  return [left.trim(), right.trim()];
};
const entries = <T>(text: string, read: (line: string) => T): T[] => text.split("\n").filter((line) => line.trim()).map(read);

/** The form's three fields as the tree that the schema wants. */
export function listsFromForm(data: FormData): Record<keyof CopyLists, unknown[]> {
  const text = (name: keyof CopyLists) => String(data.get(name) ?? "");
  return {
    words: entries(text("words"), (line) => {
      const [wrong, right] = sides(line);
      return { wrong, right };
    }),
    people: entries(text("people"), (line) => {
      const [name, post] = sides(line);
      return { name, post };
    }),
    sensitive: entries(text("sensitive"), (line) => {
      const [words = "", ...reason] = line.split(/[#＃]/u);
      const [term, instead] = sides(words);
      return { term, instead, reason: reason.join("#").trim() };
    }),
  };
}

/** The same back, for the form. */
export function linesOf({ words, people, sensitive }: CopyLists): Record<keyof CopyLists, string> {
  return {
    words: words.map(({ wrong, right }) => `${wrong}=${right}`).join("\n"),
    people: people.map(({ name, post }) => `${name}=${post}`).join("\n"),
    sensitive: sensitive.map(({ term, instead, reason }) => term + (instead && `=${instead}`) + (reason && `#${reason}`)).join("\n"),
  };
}
