import { LRUCache } from "lru-cache";
import { everything } from "./expiry.ts";
import type { Page } from "./page.ts";

/** A rendering on its way. What expires meanwhile is noted: the page may have been read before. */
type Flight = { made: Promise<Page>; expired: Set<string> };

/** Of the memory, for what is not there (404, 410) and what moved: whoever tries addresses at random displaces no report. */
const shareOfAbsent = 1 / 8;

/** Finished pages by address, in bounded memory: the least recently read go first. */
export class PageStore {
  readonly #present: LRUCache<string, Page>;
  readonly #absent: LRUCache<string, Page>;
  readonly #byTag = new Map<string, Set<string>>();
  readonly #flights = new Set<Flight>();
  /** Flights by address that a later request may join: those that began after the newest expiry. */
  readonly #joinable = new Map<string, Flight>();

  constructor(maxBytes: number) {
    const shelf = (maxSize: number) =>
      new LRUCache<string, Page>({ maxSize, sizeCalculation: ({ bytes }) => bytes, dispose: (page, address) => this.#unlink(page, address) });
    this.#absent = shelf(Math.ceil(maxBytes * shareOfAbsent));
    this.#present = shelf(Math.ceil(maxBytes * (1 - shareOfAbsent)));
  }

  /** A page whose time has passed is as good as absent. */
  get(address: string): Page | undefined {
    const page = this.held(address);
    return page !== undefined && page.validUntil > Date.now() ? page : undefined;
  }

  /** Also one whose time has passed. */
  held(address: string): Page | undefined {
    return this.#present.get(address) ?? this.#absent.get(address);
  }

  /** The page by `make`, once however many ask. `kept`: nothing that it is made of expired meanwhile. */
  async fetch(address: string, make: () => Promise<Page>): Promise<{ page: Page; joined: boolean; kept: boolean }> {
    const running = this.#joinable.get(address);
    const flight = running ?? this.#takeOff(address, make);
    const page = await flight.made;
    return { page, joined: running !== undefined, kept: this.#shelf(page).peek(address) === page };
  }

  #takeOff(address: string, make: () => Promise<Page>): Flight {
    const expired = new Set<string>();
    const flight: Flight = { expired, made: make().then((page) => this.#land(address, page, expired)).finally(() => {
      this.#flights.delete(flight);
      if (this.#joinable.get(address) === flight) this.#joinable.delete(address);
    }) };
    this.#flights.add(flight);
    this.#joinable.set(address, flight);
    return flight;
  }

  #land(address: string, page: Page, expired: Set<string>): Page {
    if (expired.has(everything) || !page.tags.isDisjointFrom(expired)) return page;
    this.#drop(address);
    const shelf = this.#shelf(page).set(address, page);
    // It may be too large to be kept.
    if (shelf.peek(address) !== page) return page;
    for (const tag of page.tags) {
      const addresses = this.#byTag.get(tag) ?? new Set();
      this.#byTag.set(tag, addresses.add(address));
    }
    return page;
  }

  /** Lets go of exactly the pages that are made of what these tags name. */
  expire(tags: string[]): void {
    if (tags.length === 0) return;
    this.#joinable.clear();
    for (const tag of tags) {
      if (tag === everything) for (const shelf of [this.#present, this.#absent]) shelf.clear();
      for (const address of this.#byTag.get(tag) ?? []) this.#drop(address);
      for (const flight of this.#flights) flight.expired.add(tag);
    }
  }

  #shelf({ status }: Page): LRUCache<string, Page> {
    return status === 200 ? this.#present : this.#absent;
  }

  #drop(address: string): void {
    this.#present.delete(address);
    this.#absent.delete(address);
  }

  #unlink(page: Page, address: string): void {
    for (const tag of page.tags) {
      const addresses = this.#byTag.get(tag);
      addresses?.delete(address);
      if (addresses?.size === 0) this.#byTag.delete(tag);
    }
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.#present.size + this.#absent.size, bytes: this.#present.calculatedSize + this.#absent.calculatedSize };
  }
}
