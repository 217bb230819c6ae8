import { PgBoss, fromPrisma } from "pg-boss";
import { env } from "../env.ts";
import { carryOut, carryOutDue } from "./carry-out.ts";
import { setWake } from "./wake.ts";

const queue = "schedules";
const minute = 60_000;
const aDay = 86_400;

/**
 * Takes up what is planned: at once what was missed while no process ran, then each at its time. Without a database it tries
 * again every minute. Answers how to stop.
 */
export async function startSchedules(): Promise<() => Promise<void>> {
  // Its tables are its own: it makes and migrates them when it starts, one process at a time.
  const boss = new PgBoss({ connectionString: env().DATABASE_URL, schema: "pgboss", application_name: "bilin-jobs", max: 2, schedule: false });
  boss.on("error", console.error);
  let listening: Promise<void> | undefined;
  const listenOn = () =>
    (listening ??= listen(boss).catch((error: unknown) => {
      listening = undefined;
      console.error(error);
    }));
  const look = () => {
    void listenOn();
    carryOutDue().catch(console.error);
  };
  look();
  const timer = setInterval(look, minute).unref();
  await listenOn();
  return async () => {
    clearInterval(timer);
    setWake(undefined);
    await boss.stop({ timeout: 5_000 });
  };
}

async function listen(boss: PgBoss): Promise<void> {
  await boss.start();
  await boss.createQueue(queue, { retryLimit: 3, retryDelay: 5, retryBackoff: true, deleteAfterSeconds: aDay });
  await boss.work<{ scheduleId: number }>(queue, async (jobs) => {
    for (const { data } of jobs) await carryOut(data.scheduleId);
  });
  setWake(async (tx, scheduleId, at) => {
    await boss.send(queue, { scheduleId }, { startAfter: at, singletonKey: `${scheduleId} ${at.toISOString()}`, db: fromPrisma(tx) });
  });
}
