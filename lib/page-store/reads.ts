import { db } from "../db.ts";
import { timeZone } from "../dates.ts";

const flushMs = 60_000;
const keptDays = 60;

/** Counts how often each page is read: by address and day, nothing else. */
export class Reads {
  #counts = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  start(): void {
    this.#timer = setInterval(() => void this.flush(), flushMs);
    db().$executeRaw`DELETE FROM "PageReads" WHERE day < CURRENT_DATE - ${keptDays}::int`.catch(console.error);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  count(address: string): void {
    this.#counts.set(address, (this.#counts.get(address) ?? 0) + 1);
  }

  /** Adds what was counted to the database; what cannot be written now is written later. */
  async flush(): Promise<void> {
    const counts = this.#counts;
    if (counts.size === 0) return;
    this.#counts = new Map();
    // In one order for all processes, which then never wait for each other in a circle.
    const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    await db().$executeRaw`
      INSERT INTO "PageReads" (day, address, reads)
      SELECT (now() AT TIME ZONE ${timeZone})::date, address, reads
      FROM unnest(${rows.map(([address]) => address)}::text[], ${rows.map(([, reads]) => reads)}::int[]) AS read (address, reads)
      ON CONFLICT (day, address) DO UPDATE SET reads = "PageReads".reads + EXCLUDED.reads`.catch(() => {
      for (const [address, reads] of counts) this.#counts.set(address, (this.#counts.get(address) ?? 0) + reads);
    });
  }
}

/** The addresses that were read most in the last week, the most read first. */
export async function mostRead(count: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ address: string }[]>`
    SELECT address FROM "PageReads" WHERE day > CURRENT_DATE - 7 GROUP BY address ORDER BY sum(reads) DESC, address LIMIT ${count}`;
  return rows.map(({ address }) => address);
}
