import { hashRecoveryCode } from "../auth/seal.ts";
import { newRecoveryCodes } from "../auth/second-factor.ts";
import type { Tx } from "../db.ts";

/** New ones in place of those there were; stored as hashes only. */
export async function makeRecoveryCodes(tx: Tx, userId: number): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ userId, hash: hashRecoveryCode(code.replaceAll("-", ""), userId) })) });
  return codes;
}
