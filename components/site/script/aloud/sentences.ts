const whole = /[^。！？!?；;…\n]*[。！？!?；;…\n]+[”’」』）)》]*|[^。！？!?；;…\n]+$/g;

/**
 * A text in pieces that a browser reads to their end (Chromium falls silent within long ones): sentences, and where one is
 * too long, its clauses.
 */
export function sentences(text: string, longest = 100): string[] {
  const clause = new RegExp(`.{1,${longest - 1}}[，、：,:\\s]|.{1,${longest}}`, "gsu");
  return (text.match(whole) ?? [])
    .flatMap((sentence) => (sentence.length > longest ? sentence.match(clause)! : [sentence]))
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
