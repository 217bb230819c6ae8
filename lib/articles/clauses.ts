/**
 * A headline in the pieces between which a line may well end: after a colon, comma, semicolon or question mark,
 * and at the space, full-width or not, that stands between two clauses of a Chinese title. Joined they are the headline again.
 */
export function clauses(headline: string): string[] {
  return headline.match(/.+?(?:[：，；！？][”’》」]?|　|(?<![A-Za-z0-9]) (?=\p{Script=Han}|[“‘《「])|$)/gu) ?? [];
}

const words = new Intl.Segmenter("zh", { granularity: "word" });
const number = /^[\d〇零一二三四五六七八九十百千万亿两几半.点%]+[年月日时分岁]?$/u;
const counting = /[\d〇零一二三四五六七八九十百千万亿两几半.点第]$/u;
const placeEnding = /^(?:社区|街道|小区|新村|花园|公寓|居民区)$/u;
const han = /^\p{Script=Han}+$/u;
const opening = /[“‘《「『（(]$/u;

/**
 * A clause in the pieces between which a line may end, so that no word, number or name of a place is cut: single characters
 * lean on what stands before them. (Traditional is written piece by piece, which is another reason to keep names whole.)
 */
export function phrases(clause: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(clause)) {
    const before = pieces.at(-1);
    if (before !== undefined && leans(before, segment)) pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function leans(before: string, segment: string): boolean {
  if (opening.test(before)) return true;
  if (opening.test(segment)) return false;
  if (before.length === 1 || placeEnding.test(segment)) return true;
  if (number.test(segment)) return counting.test(before);
  // What is neither words nor figures stays: browsers know where a line may end at it.
  if (!han.test(segment)) return true;
  return segment.length === 1 || (counting.test(before) && before.length < 4);
}
