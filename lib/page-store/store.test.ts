import { afterEach, describe, expect, it, vi } from "vitest";
import { everything } from "./expiry.ts";
import type { Page } from "./page.ts";
import { PageStore } from "./store.ts";

const sending = { etag: "", head: [], body: Buffer.alloc(0) };
const page = (tags: string[] = [], { status = 200, bytes = 1, validUntil = Infinity } = {}): Page => ({ status, tags: new Set(tags), validUntil, br: sending, gzip: sending, bytes });

const keep = (store: PageStore, address: string, made: Page) => store.fetch(address, () => Promise.resolve(made));

/** A rendering that ends when the test says so. */
function rendering() {
  const { promise, resolve, reject } = Promise.withResolvers<Page>();
  return { make: vi.fn(() => promise), end: resolve, fail: reject };
}

describe("one address asked for by many", () => {
  it("is rendered once, and then answered from the store", async () => {
    const [store, { make, end }, made] = [new PageStore(1000), rendering(), page(["a"])];
    const all = Promise.all([1, 2, 3].map(() => store.fetch("/a", make)));
    end(made);
    expect(await all).toEqual([{ page: made, joined: false, kept: true }, { page: made, joined: true, kept: true }, { page: made, joined: true, kept: true }]);
    expect(make).toHaveBeenCalledTimes(1);
    expect(store.get("/a")).toBe(made);
  });

  it("fails for all who waited where rendering fails; the next one tries again", async () => {
    const [store, { make, fail }] = [new PageStore(1000), rendering()];
    const all = Promise.allSettled([store.fetch("/a", make), store.fetch("/a", make)]);
    fail(new Error("no database"));
    expect((await all).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(store.get("/a")).toBeUndefined();
    expect(store.size.pages).toBe(0);
    expect(await keep(store, "/a", page())).toMatchObject({ joined: false, kept: true });
  });

  it("goes on being rendered once when a look at the clock finds nothing new", async () => {
    const [store, { make, end }] = [new PageStore(1000), rendering()];
    const first = store.fetch("/a", make);
    store.expire([]);
    const second = store.fetch("/a", make);
    end(page());
    expect([(await first).joined, (await second).joined]).toEqual([false, true]);
  });
});

describe("an expiry", () => {
  it("lets go of exactly the pages that are made of what it names", async () => {
    const store = new PageStore(1000);
    await keep(store, "/a", page(["one", "both"]));
    await keep(store, "/b", page(["two", "both"]));
    await keep(store, "/gone", page(["one"], { status: 410 }));
    store.expire(["one", "unknown"]);
    expect(["/a", "/b", "/gone"].filter((address) => store.get(address))).toEqual(["/b"]);
    store.expire(["both"]);
    expect(store.size).toEqual({ pages: 0, bytes: 0 });
  });

  it("goes by the tags of the page that is kept now, not by those of an earlier one", async () => {
    const store = new PageStore(1000);
    await keep(store, "/a", page(["old"]));
    await keep(store, "/a", page(["new"]));
    store.expire(["old"]);
    expect(store.get("/a")).toBeDefined();
    store.expire(["new"]);
    expect(store.get("/a")).toBeUndefined();
  });

  it("of everything lets go of all, also of what is being rendered", async () => {
    const [store, { make, end }] = [new PageStore(1000), rendering()];
    await keep(store, "/a", page(["a"]));
    const running = store.fetch("/b", make);
    store.expire([everything]);
    end(page(["b"]));
    expect(await running).toMatchObject({ kept: false });
    expect(store.size.pages).toBe(0);
  });

  it("during a rendering that it concerns: the page is not kept", async () => {
    const [store, { make, end }] = [new PageStore(1000), rendering()];
    const running = store.fetch("/a", make);
    store.expire(["article:1"]);
    store.expire(["article:2"]);
    end(page(["article:1"]));
    expect(await running).toMatchObject({ kept: false });
    expect(store.get("/a")).toBeUndefined();
  });

  it("during a rendering that it does not concern: the page is kept", async () => {
    const [store, { make, end }] = [new PageStore(1000), rendering()];
    const running = store.fetch("/a", make);
    store.expire(["article:2"]);
    end(page(["article:1"]));
    expect(await running).toMatchObject({ kept: true });
  });

  it("is never followed by a request that joins an older rendering", async () => {
    const [store, before, after] = [new PageStore(1000), rendering(), rendering()];
    const [old, fresh] = [page(["a"]), page(["a"])];
    const early = store.fetch("/a", before.make);
    store.expire(["a"]);
    const late = store.fetch("/a", after.make);
    const later = store.fetch("/a", after.make);
    after.end(fresh);
    expect(await Promise.all([late, later])).toMatchObject([{ page: fresh, joined: false, kept: true }, { joined: true }]);
    before.end(old);
    expect(await early).toMatchObject({ page: old, kept: false });
    expect(store.get("/a")).toBe(fresh);
  });

  it("leaves a newer rendering joinable when the older one ends", async () => {
    const [store, before, after] = [new PageStore(1000), rendering(), rendering()];
    const early = store.fetch("/a", before.make);
    store.expire(["a"]);
    const late = store.fetch("/a", after.make);
    before.end(page(["a"]));
    await early;
    const later = store.fetch("/a", after.make);
    after.end(page(["a"]));
    expect([(await late).joined, (await later).joined]).toEqual([false, true]);
  });
});

describe("a page that time changes", () => {
  afterEach(() => vi.useRealTimers());

  it("is kept until its instant, and then made anew", async () => {
    vi.useFakeTimers({ now: 1000 });
    const store = new PageStore(1000);
    const [before, after] = [page(["a"], { validUntil: 2000 }), page(["a"])];
    await keep(store, "/a", before);
    vi.setSystemTime(1999);
    expect(store.get("/a")).toBe(before);
    vi.setSystemTime(2000);
    expect(store.get("/a")).toBeUndefined();
    expect(store.held("/a")).toBe(before);
    expect(await keep(store, "/a", after)).toMatchObject({ page: after, kept: true });
    expect(store.get("/a")).toBe(after);
    expect(store.size.pages).toBe(1);
  });
});

describe("bounded memory", () => {
  const kept = (store: PageStore, addresses: string[]) => addresses.filter((address) => store.get(address));

  it("lets the least recently read go first", async () => {
    // An eighth is for what is absent: 700 bytes for the rest.
    const store = new PageStore(800);
    for (const address of ["/a", "/b", "/c"]) await keep(store, address, page([address], { bytes: 220 }));
    store.get("/a");
    await keep(store, "/d", page(["/d"], { bytes: 220 }));
    expect(kept(store, ["/a", "/b", "/c", "/d"])).toEqual(["/a", "/c", "/d"]);
    expect(store.size).toEqual({ pages: 3, bytes: 660 });
    store.expire(["/b"]);
    expect(store.size.pages).toBe(3);
  });

  it("keeps no page that is larger than all of it, and answers it all the same", async () => {
    const [store, huge] = [new PageStore(800), page(["a"], { bytes: 701 })];
    await keep(store, "/b", page());
    expect(await keep(store, "/a", huge)).toEqual({ page: huge, joined: false, kept: false });
    expect(kept(store, ["/a", "/b"])).toEqual(["/b"]);
  });

  it("what is not there or moved displaces no page that is", async () => {
    const store = new PageStore(800);
    await keep(store, "/a", page([], { bytes: 700 }));
    for (const status of [404, 410, 301]) await keep(store, `/${status}`, page([], { status, bytes: 40 }));
    expect(kept(store, ["/a", "/404", "/410", "/301"])).toEqual(["/a", "/410", "/301"]);
  });

  it("an address that came into being is not also remembered as absent", async () => {
    const store = new PageStore(800);
    await keep(store, "/a", page(["address"], { status: 404 }));
    const made = page(["article"]);
    await keep(store, "/a", made);
    expect(store.get("/a")).toBe(made);
    expect(store.size.pages).toBe(1);
    await keep(store, "/a", page(["article"], { status: 410 }));
    expect(store.get("/a")?.status).toBe(410);
    expect(store.size.pages).toBe(1);
  });
});
