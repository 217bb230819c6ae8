import pg from "pg";
import { channel, everything } from "./expiry.ts";

export type FollowerOptions = {
  databaseUrl: string;
  /** Lets go of pages. */
  expire: (tags: string[]) => void;
  /** How often the database is asked whether anything was missed, or tried again while it is away. */
  heartbeatMs?: number;
};

/**
 * `in step`: every expiry that this process could know of has taken effect. `away`: PostgreSQL cannot be reached, so
 * nobody can have published. `behind`: it is there, but refuses to say what happened.
 */
export type Standing = "in step" | "behind" | "away";

/** How long the database may take to answer before it counts as silent. */
const answerMs = 2_000;

/** The log since a number; one statement, so as of one moment. */
const missed = `
  SELECT number, (SELECT min(number) FROM "PageExpiry") AS oldest,
    (SELECT coalesce(json_agg(tags ORDER BY number), '[]') FROM "PageExpiry" WHERE number > $1) AS expiries
  FROM "PageClock"`;
type Missed = { number: number; oldest: number | null; expiries: string[][] };

/**
 * Follows the expiries of all processes. It listens, and at every heartbeat reads what it may have missed. Once its
 * connection is lost or a number is missing it is out of step, until it has caught up.
 */
export class Follower {
  readonly #options: Required<FollowerOptions>;
  #client: pg.Client | undefined;
  /** The newest expiry that took effect; none before the first contact. */
  #last: number | undefined;
  /** How often a number turned out to be missing: what was read before the last time does not close the gap. */
  #gaps = 0;
  #attempt: Promise<Standing> | undefined;
  /** The last attempt to connect got no answer, not even a refusal: nobody waits for the next. */
  #silent = false;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  inStep = false;

  constructor(options: FollowerOptions) {
    this.#options = { heartbeatMs: 500, ...options };
  }

  async start(): Promise<Standing> {
    this.#timer = setInterval(() => void this.#beat(), this.#options.heartbeatMs);
    return this.settle();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#attempt;
    this.inStep = false;
    await this.#client?.end().catch(() => undefined);
  }

  /** Where this process stands. Out of step, it first tries to get back. */
  async settle(): Promise<Standing> {
    if (this.inStep) return "in step";
    const attempt = (this.#attempt ??= this.#recover().finally(() => (this.#attempt = undefined)));
    return this.#silent && !this.#client ? "away" : attempt;
  }

  async #recover(): Promise<Standing> {
    if (this.#stopped) return "away";
    const listening = this.#client;
    if (!listening) return this.#connect();
    try {
      await this.#catchUp(listening);
      return "in step";
    } catch {
      this.#lose(listening);
      return this.#connect();
    }
  }

  /** Tries again at once where no answer came in time: it may have come while this process was busy. */
  async #connect(again = !this.#silent): Promise<Standing> {
    const client = new pg.Client({
      connectionString: this.#options.databaseUrl, application_name: "bilin-pages", keepAlive: true,
      connectionTimeoutMillis: answerMs, query_timeout: answerMs,
    });
    const lose = () => this.#lose(client);
    client.on("error", lose).on("end", lose).on("notification", ({ payload }) => this.#hear(client, payload ?? "{}"));
    const began = performance.now();
    try {
      await client.connect();
      this.#client = client;
      this.#silent = false;
      await client.query(`LISTEN ${channel}`);
      await this.#catchUp(client);
      return "in step";
    } catch (error) {
      const silent = performance.now() - began >= answerMs;
      lose();
      if (silent && again && !this.#stopped) return this.#connect(false);
      this.#silent = silent;
      return isRefusal(error) ? "behind" : "away";
    }
  }

  /** Reads what happened since the newest expiry that took effect, and lets it take effect. */
  async #catchUp(client: pg.Client): Promise<void> {
    const [gaps, since] = [this.#gaps, this.#last];
    const { rows } = await client.query<Missed>(missed, [since ?? 0]);
    const [now] = rows;
    if (!now || client !== this.#client) throw new Error("The page clock was not read.");
    const { number, oldest, expiries } = now;
    const isLost = since === undefined || number < since || (number > since && (oldest === null || oldest > since + 1));
    this.#options.expire(isLost ? [everything] : expiries.flat());
    this.#last = isLost ? number : Math.max(number, this.#last ?? 0);
    if (gaps !== this.#gaps) return this.#catchUp(client);
    this.inStep = true;
  }

  #hear(client: pg.Client, payload: string): void {
    const { number, tags } = JSON.parse(payload) as { number: number; tags?: string[] };
    // Before the first catching up, which reads it anyway, or known from an earlier one.
    if (client !== this.#client || this.#last === undefined || number <= this.#last) return;
    if (tags && number === this.#last + 1) {
      this.#options.expire(tags);
      this.#last = number;
      return;
    }
    this.#gaps++;
    this.inStep = false;
    void this.settle();
  }

  #lose(client: pg.Client): void {
    client.end().catch(() => undefined);
    if (client !== this.#client) return;
    this.#client = undefined;
    this.inStep = false;
    void this.settle();
  }

  async #beat(): Promise<void> {
    const client = this.#client;
    if (client && this.inStep) await this.#catchUp(client).catch(() => this.#lose(client));
    else await this.settle();
  }
}

/** The server answered and said no. While it starts, stops or recovers (class 57P) it is as good as away. */
function isRefusal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !error.code?.startsWith("57P");
}
