import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import { db } from "../db.ts";
import type { Tx } from "../db.ts";
import { dayOf } from "../dates.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import { proves, readProof } from "./proof.ts";

type Found = { userId: number; name: string; address: string };

/** Whose address this proves; null where it is too old, the address is another by now, or the account is out of use. */
export async function openProof(text: string, within: Pick<Tx, "mailSettings"> = db(), now = new Date()): Promise<Found | null> {
  const proof = readProof(text);
  if (!proof) return null;
  const row = await within.mailSettings.findUnique({ where: { userId: proof.userId, user: { deactivatedAt: null } }, select: { address: true, user: { select: { name: true } } } });
  return row && proves(proof, row.address, now) ? { userId: proof.userId, name: row.user.name, address: row.address } : null;
}

/** Whoever comes with the proof reads at the address. Nothing happens where that was known. */
export async function verifyAddress({ proof }: { proof: string }, now = new Date()): Promise<ActionState> {
  return inTransaction(async (tx) =>
    (await verifyWithin(tx, proof, now)) ? { ok: true, value: undefined } : { ok: false, message: translator("mail")("verify.goneText"), issues: [] },
  );
}

/** The same as a part of a change; of a certain person, where one is named. */
export async function verifyWithin(tx: Tx, proof: string, now: Date, only?: number): Promise<boolean> {
  const found = await openProof(proof, tx, now);
  if (!found || (only !== undefined && found.userId !== only)) return false;
  const { userId, address } = found;
  const { count } = await tx.mailSettings.updateMany({ where: { userId, address, verifiedAt: null }, data: { verifiedAt: now, digestedOn: dayOf(now) } });
  if (count > 0) await record(tx, { id: userId }, { action: "user.mail-verified", subject: ["User", userId], detail: { mail: address } });
  return true;
}
