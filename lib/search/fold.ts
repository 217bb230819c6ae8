import { Converter } from "opencc-js/t2cn";

const simplified = Converter({ from: "t", to: "cn" });
const wide = /[０-９Ａ-Ｚａ-ｚ]/g;
const narrow = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0);

/**
 * A text as it is compared: Simplified, small letters, one kind of space.
 * It is as long as before, so that a place in the one is the same place in the other.
 */
export function fold(text: string): string {
  const plain = text.replace(wide, narrow).replace(/[\s\u3000]/g, " ").toLowerCase();
  const folded = simplified(plain);
  if (folded.length === text.length) return folded;
  return Array.from(text, foldCharacter).join("");
}

/** One that would change its length stays as it is. */
function foldCharacter(character: string): string {
  const folded = simplified(character.replace(wide, narrow).toLowerCase());
  return folded.length === character.length ? folded : character;
}
