import type { Tx } from "../db.ts";

export type WakeMail = (tx: Tx, mailId: number) => Promise<void>;

const key = Symbol.for("bilin.mail-wake");
const held = globalThis as { [key]?: WakeMail | undefined };

/** As with schedules (lib/schedule/wake.ts): the queue is the server's, and the desk's bundle has a copy of its own of this. */
export const setMailWake = (wake: WakeMail | undefined) => {
  held[key] = wake;
};

/** Has a process send it as soon as this transaction has committed. Without a queue the sweep finds it. */
export async function wakeMail(tx: Tx, mailId: number): Promise<void> {
  await held[key]?.(tx, mailId);
}
