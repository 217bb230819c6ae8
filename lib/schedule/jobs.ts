import { fromPrisma } from "pg-boss";
import type { PgBoss } from "pg-boss";
import { carryOut, carryOutDue } from "./carry-out.ts";
import { setWake } from "./wake.ts";

const queue = "schedules";
const aDay = 86_400;

/** What is planned: looked for now and then, and woken at its time by the queue. */
export const schedules = {
  look: () => carryOutDue(),
  async listen(boss: PgBoss): Promise<void> {
    await boss.createQueue(queue, { retryLimit: 3, retryDelay: 5, retryBackoff: true, deleteAfterSeconds: aDay });
    await boss.work<{ scheduleId: number }>(queue, async (jobs) => {
      for (const { data } of jobs) await carryOut(data.scheduleId);
    });
    setWake(async (tx, scheduleId, at) => {
      await boss.send(queue, { scheduleId }, { startAfter: at, singletonKey: `${scheduleId} ${at.toISOString()}`, db: fromPrisma(tx) });
    });
  },
  deafen: () => setWake(undefined),
};
