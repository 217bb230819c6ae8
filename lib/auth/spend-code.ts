import type { Tx } from "../db.ts";
import { hashRecoveryCode, unseal } from "./seal.ts";
import { readCode, stepOf } from "./second-factor.ts";
import type { TypedCode } from "./second-factor.ts";

/**
 * Takes a code of somebody's second factor, once: of two who bring the same at the same moment, one is refused.
 * Answers which kind it was, or null when it is wrong or was taken before.
 */
export async function spendCode(tx: Tx, userId: number, typed: string, now: Date): Promise<TypedCode["kind"] | null> {
  const read = readCode(typed);
  const factor = await tx.secondFactor.findUnique({ where: { userId } });
  if (!read || !factor?.confirmedAt) return null;
  if (read.kind === "recovery") {
    const { count } = await tx.recoveryCode.deleteMany({ where: { userId, hash: hashRecoveryCode(read.code, userId) } });
    return count > 0 ? "recovery" : null;
  }
  return (await spendStep(tx, userId, factor.secret, read.code, now)) ? "app" : null;
}

/** Whether the app's code is right and later than any taken before. */
export async function spendStep(tx: Tx, userId: number, sealed: string, code: string, now: Date): Promise<boolean> {
  const secret = unseal(sealed, userId);
  const step = secret === null ? null : stepOf(secret, code, now);
  if (step === null) return false;
  const { count } = await tx.secondFactor.updateMany({ where: { userId, OR: [{ lastStep: null }, { lastStep: { lt: step } }] }, data: { lastStep: step } });
  return count > 0;
}
