/** The side of the small grey square that a picture is reduced to before it is compared. */
export const likenessSide = 32;
/** How many waves are looked at in each direction: the slowest say what the picture shows, the others how it was saved. */
const waves = 8;

/**
 * Two pictures whose 64 bits differ in no more are held to be the same, resized or saved anew. Of photographs tried,
 * copies differed in up to 4 bits, different pictures in 18 and more.
 */
export const nearestAlike = 8;

/** Of a picture in which there is nothing to tell apart; it is like no other. */
export const featureless = 0n;
/** About two steps of 255 between light and dark. */
const weakest = 1024;
/** What saving anew does to a wave that is hardly there. */
const noise = 256;

const cosines = Array.from({ length: waves }, (_, wave) =>
  Array.from({ length: likenessSide }, (_, at) => Math.cos(((2 * at + 1) * wave * Math.PI) / (2 * likenessSide))),
);

/**
 * A perceptual hash: the discrete cosine transform's 64 slowest waves, a bit for each that is clearly stronger than their median.
 * As signed as PostgreSQL's bigint.
 */
export function likenessOf(grey: Uint8Array): bigint {
  const rows = Array.from({ length: likenessSide }, (_, y) => transform((x) => grey[y * likenessSide + x] ?? 0));
  const columns = Array.from({ length: waves }, (_, across) => transform((y) => rows[y]?.[across] ?? 0));
  const [brightness = 0, ...strengths] = columns.flat();
  if (strengths.every((strength) => Math.abs(strength) < weakest)) return featureless;
  const median = strengths.toSorted((a, b) => a - b)[(strengths.length - 1) / 2] ?? brightness;
  return BigInt.asIntN(64, strengths.reduce((bits, strength) => (bits << 1n) | (strength > median + noise ? 1n : 0n), 0n));
}

function transform(valueAt: (at: number) => number): number[] {
  return cosines.map((wave) => wave.reduce((sum, cosine, at) => sum + cosine * valueAt(at), 0));
}

/** In how many of the 64 bits two pictures differ (Hamming). */
export function distance(one: bigint, other: bigint): number {
  let difference = BigInt.asUintN(64, one ^ other);
  let count = 0;
  for (; difference > 0n; difference &= difference - 1n) count++;
  return count;
}
