/**
 * A headline in the pieces between which a line may well end: after a colon, comma, semicolon or question mark,
 * and at the space, full-width or not, that stands between two clauses of a Chinese title. Joined they are the headline again.
 */
export function clauses(headline: string): string[] {
  return headline.match(/.+?(?:[：，；！？][”’》」]?|　|(?<![A-Za-z0-9]) (?=\p{Script=Han}|[“‘《「])|$)/gu) ?? [];
}
