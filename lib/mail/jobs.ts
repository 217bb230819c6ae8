import { fromPrisma } from "pg-boss";
import type { PgBoss } from "pg-boss";
import { sendDue, sendMail } from "./send.ts";
import { mailIsOn } from "./transport.ts";
import { setMailWake } from "./wake.ts";

const queue = "mail";
const aDay = 86_400;

/** Letters: sent as soon as they are written, and looked for now and then, which also tries anew what failed. */
export const mail = {
  look: () => sendDue(),
  /** A process that can send nothing takes nothing from those that can. */
  async listen(boss: PgBoss): Promise<void> {
    if (!mailIsOn()) return;
    await boss.createQueue(queue, { retryLimit: 0, deleteAfterSeconds: aDay });
    await boss.work<{ mailId: number }>(queue, async (jobs) => {
      for (const { data } of jobs) await sendMail(data.mailId);
    });
    setMailWake(async (tx, mailId) => {
      await boss.send(queue, { mailId }, { db: fromPrisma(tx) });
    });
  },
  deafen: () => setMailWake(undefined),
};
