import { env } from "../env.ts";
import { defaultView } from "../view.ts";
import type { View } from "../view.ts";
import { onExpiry } from "./expiry.ts";
import { finish } from "./finish.ts";
import { Follower } from "./follower.ts";
import { makePage } from "./page.ts";
import type { Page } from "./page.ts";
import { Purger } from "./purger.ts";
import { mostRead, Reads } from "./reads.ts";
import { render } from "./render.ts";
import type { Handler, Rendered } from "./render.ts";
import { isStored, keyOf } from "./routes.ts";
import { PageStore } from "./store.ts";

/** Where an answer came from, as the Cache-Status header says it. */
export type Origin = "hit" | "miss" | "joined" | "unkept" | "bypass" | "stale";
export type Answer = { page: Page; origin: Origin } | "unavailable";

/** How many pages are made ready after a start. */
const warmCount = 200;

/** The reader pages of this process: stored ones while it is in step with all expiries, else rendered ones. */
export class Pages {
  readonly store: PageStore;
  readonly follower: Follower;
  readonly #handler: Handler;
  readonly #reads = new Reads();
  readonly #purger: Purger | undefined;
  #stopped = false;

  constructor(handler: Handler) {
    this.#handler = handler;
    this.store = new PageStore(env().PAGE_STORE_MB * 2 ** 20);
    const { CDN_PURGE_URL: url, CDN_PURGE_TOKEN: token } = env();
    this.#purger = url ? new Purger({ url, token }) : undefined;
    const expire = (tags: string[]) => {
      this.store.expire(tags);
      if (tags.length > 0) this.#purger?.wake();
    };
    this.follower = new Follower({ databaseUrl: env().DATABASE_URL, expire });
    onExpiry(expire);
  }

  async start(): Promise<void> {
    this.#reads.start();
    this.#purger?.start();
    await this.follower.start();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#reads.stop();
    await this.#purger?.stop();
    await this.follower.stop();
  }

  /** What is certain to be fresh, at once. `isRead` where somebody is going to read it. */
  stored(address: string, view: View, isRead: boolean): Page | undefined {
    const page = this.follower.inStep ? this.store.get(keyOf(address, view)) : undefined;
    if (isRead && page?.status === 200) this.#reads.count(address);
    return page;
  }

  async answer(address: string, view: View, isRead: boolean): Promise<Answer> {
    const answer = await this.#find(address, view);
    if (isRead && answer !== "unavailable" && answer.page.status === 200 && isStored(address)) this.#reads.count(address);
    return answer;
  }

  async #find(address: string, view: View): Promise<Answer> {
    const standing = await this.follower.settle();
    const stored = standing === "away" ? this.store.held(keyOf(address, view)) : this.store.get(keyOf(address, view));
    if (standing === "behind" || (standing === "in step" && !isStored(address))) return { page: await this.fresh(address, view), origin: "bypass" };
    if (standing === "in step") return stored ? { page: stored, origin: "hit" } : this.#fetch(address, view);
    return stored ? { page: stored, origin: "stale" } : "unavailable";
  }

  async #fetch(address: string, view: View): Promise<Answer> {
    try {
      const { page, joined, kept } = await this.store.fetch(keyOf(address, view), () => this.fresh(address, view));
      return { page, origin: joined ? "joined" : kept ? "miss" : "unkept" };
    } catch (error) {
      // It may have failed because the database went away meanwhile.
      if ((await this.follower.settle()) === "away") return "unavailable";
      throw error;
    }
  }

  async fresh(address: string, view: View = defaultView): Promise<Page> {
    return makePage(...(await this.document(address, view)));
  }

  /** Renders a page anew, and answers it before it is compressed. Throws where that fails. */
  async document(address: string, view: View): ReturnType<typeof finish<Rendered>> {
    const rendered = await render(this.#handler, address, view);
    if (rendered.status !== 200) throw new NotRendered(`${address} ended with status ${rendered.status}`);
    return finish(rendered);
  }

  /** Makes the most read pages ready, one after the other, while readers are served. */
  async warm(): Promise<void> {
    for (const address of new Set(["/", ...(await mostRead(warmCount))])) {
      if (this.#stopped) return;
      await this.#find(address, defaultView);
    }
  }
}

/** Next answered with an error of its own; what was wrong it has logged. */
export class NotRendered extends Error {}
