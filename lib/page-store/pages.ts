import { env } from "../env.ts";
import { Follower } from "./follower.ts";
import { onExpiry } from "./expiry.ts";
import { finish } from "./finish.ts";
import { makePage } from "./page.ts";
import type { Page } from "./page.ts";
import { render } from "./render.ts";
import type { Handler } from "./render.ts";
import { innerAddress } from "./routes.ts";
import { PageStore } from "./store.ts";

/** Where an answer came from, as the Cache-Status header says it (RFC 9211). */
export type Origin = "hit" | "miss" | "joined" | "unkept" | "bypass" | "stale";
export type Answer = { page: Page; origin: Origin } | "unavailable";

/** The reader pages of this process: stored ones while it is in step with all expiries, else rendered ones. */
export class Pages {
  readonly store: PageStore;
  readonly follower: Follower;
  readonly #handler: Handler;

  constructor(handler: Handler) {
    this.#handler = handler;
    this.store = new PageStore(env().PAGE_STORE_MB * 2 ** 20);
    const expire = (tags: string[]) => this.store.expire(tags);
    this.follower = new Follower({ databaseUrl: env().DATABASE_URL, expire });
    onExpiry(expire);
  }

  /** What is certain to be fresh, at once. */
  stored(address: string): Page | undefined {
    return this.follower.inStep ? this.store.get(address) : undefined;
  }

  async answer(address: string): Promise<Answer> {
    const standing = await this.follower.settle();
    const stored = this.store.get(address);
    if (standing === "in step") return stored ? { page: stored, origin: "hit" } : this.#fetch(address);
    if (standing === "behind") return { page: await this.fresh(address), origin: "bypass" };
    return stored ? { page: stored, origin: "stale" } : "unavailable";
  }

  async #fetch(address: string): Promise<Answer> {
    try {
      const { page, joined, kept } = await this.store.fetch(address, () => this.fresh(address));
      return { page, origin: joined ? "joined" : kept ? "miss" : "unkept" };
    } catch (error) {
      // It may have failed because the database went away meanwhile.
      if ((await this.follower.settle()) === "away") return "unavailable";
      throw error;
    }
  }

  /** Renders a page anew. Throws where that fails. */
  async fresh(address: string): Promise<Page> {
    const rendered = await render(this.#handler, innerAddress(address), new URL(env().SITE_URL).host);
    if (rendered.status !== 200) throw new NotRendered(`${address} ended with status ${rendered.status}`);
    return makePage(...(await finish(rendered)));
  }
}

/** Next answered with an error of its own; what was wrong it has logged. */
export class NotRendered extends Error {}
