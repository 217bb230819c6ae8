import type { Tx } from "../db.ts";

export type Wake = (tx: Tx, scheduleId: number, at: Date) => Promise<void>;

const key = Symbol.for("bilin.schedule-wake");
const held = globalThis as { [key]?: Wake | undefined };

/** The desk's bundle and the server have separate copies of a module; the queue is the server's. */
export const setWake = (wake: Wake | undefined) => {
  held[key] = wake;
};

/** Has the queue wake a schedule, from the moment that this transaction commits. Without a queue the sweep finds it. */
export async function wakeAt(tx: Tx, scheduleId: number, at: Date): Promise<void> {
  await held[key]?.(tx, scheduleId, at);
}
