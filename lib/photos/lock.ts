import type { Tx } from "../db.ts";

/** Until the transaction ends, nobody else keeps or removes the files of this hash. */
export async function lockFiles(tx: Tx, hash: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`photo-files:${hash}`}, 0))`;
}

/** False when another process is making this photo's AVIF variants. */
export async function claimAvif(tx: Tx, photoId: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ claimed: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${`photo-avif:${photoId}`}, 0)) AS claimed`;
  return row?.claimed ?? false;
}
