import { db } from "../db.ts";
import { cdnTag } from "./cdn-tag.ts";
import { everything } from "./expiry.ts";

/**
 * An expiry is told to the CDN again until it is this old: a page that another process, a moment behind, had sent it just
 * before it was told the first time is then let go of as well.
 */
const settledMs = 3_000;
const tickMs = 1_000;

export type Cdn = { url: string; token?: string | undefined };
type Missed = { number: number; tags: string[]; settled: boolean };

/** Tells a CDN which pages to let go of: one process at a time, from the log of expiries, until it has taken the message. */
export class Purger {
  readonly #cdn: Cdn;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  constructor(cdn: Cdn) {
    this.#cdn = cdn;
  }

  start(): void {
    this.#timer = setInterval(() => this.wake(), tickMs);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  wake(): void {
    this.#running ??= this.purge().catch((error: unknown) => console.error("The CDN was not told:", error)).finally(() => (this.#running = undefined));
  }

  async purge(): Promise<void> {
    await db().$transaction(
      async (tx) => {
        const [told] = await tx.$queryRaw<{ number: number }[]>`SELECT number FROM "PagePurge" FOR UPDATE SKIP LOCKED`;
        if (!told) return;
        const missed = await tx.$queryRaw<Missed[]>`
          SELECT number, tags, at < now() - make_interval(secs => ${settledMs / 1000}::float8) AS settled
          FROM "PageExpiry" WHERE number > ${told.number} ORDER BY number`;
        if (missed.length === 0) return;
        const isTrimmed = missed[0]!.number > told.number + 1;
        await this.#post(isTrimmed ? [everything] : missed.flatMap(({ tags }) => tags));
        const settled = missed.findLast((expiry) => expiry.settled);
        if (settled) await tx.pagePurge.update({ where: { id: 1 }, data: { number: settled.number } });
      },
      { timeout: 30_000 },
    );
  }

  async #post(tags: string[]): Promise<void> {
    const { url, token } = this.#cdn;
    const body = tags.includes(everything) ? { purge_everything: true } : { tags: [...new Set(tags.map(cdnTag))] };
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  }
}
