import { fold } from "./fold.ts";

/** What a reader typed between spaces, folded; `exact` where it stood in quotation marks. */
export type Piece = { text: string; exact: boolean };

const quoted = /["“”„＂]([^"“”„＂]+)["“”„＂]|[「『]([^」』]+)[」』]/g;
const nothing = /^[^\p{L}\p{N}]*$/u;

export function piecesOf(q: string): Piece[] {
  const exact: Piece[] = [];
  const rest = q.replace(quoted, (_, one?: string, other?: string) => {
    exact.push({ text: clean(one ?? other ?? ""), exact: true });
    return " ";
  });
  const wanted = [...exact, ...clean(rest).split(" ").map((text): Piece => ({ text, exact: false }))].filter(({ text }) => !nothing.test(text));
  return wanted.filter(({ text, exact }, index) => wanted.findIndex((one) => one.text === text && one.exact === exact) === index);
}

const clean = (text: string) => fold(text).replace(/ +/g, " ").trim();
