import { PgBoss } from "pg-boss";
import { env } from "../env.ts";
import { mail } from "../mail/jobs.ts";
import { sendDigests } from "../notices/send-digests.ts";
import { schedules } from "../schedule/jobs.ts";

/** Work that waits in a table, which is the truth of it: looked for at the start and every minute; the queue only wakes it sooner. */
type Work = { look: () => Promise<void>; listen?: (boss: PgBoss) => Promise<void>; deafen?: () => void };

const works: Work[] = [schedules, mail, { look: () => sendDigests() }];
const minute = 60_000;

/**
 * Takes up what waits: at once what was missed while no process ran, then each at its time. Without a database it tries
 * again every minute. Answers how to stop.
 */
export async function startJobs(): Promise<() => Promise<void>> {
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
    for (const work of works) work.look().catch(console.error);
  };
  look();
  const timer = setInterval(look, minute).unref();
  await listenOn();
  return async () => {
    clearInterval(timer);
    for (const work of works) work.deafen?.();
    await boss.stop({ timeout: 5_000 });
  };
}

async function listen(boss: PgBoss): Promise<void> {
  await boss.start();
  for (const work of works) await work.listen?.(boss);
}
