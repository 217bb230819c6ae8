import { belongsTo, offlinePage } from "./addresses.ts";
import { titleOf, viewOf } from "./document.ts";
import type { Entry } from "./document.ts";
import { trimPhotos } from "./photos.ts";

const mostPages = 30;
/** The page that stands in for others is asked for anew when it is older than a day. */
const stale = 86_400_000;

const pagesPrefix = "pages ";
const kept = "x-kept-at";
const titled = "x-kept-title";

const pathOf = ({ url }: Request) => url.slice(new URL(url).origin.length);
export const keptAt = (response: Response): number => Number(response.headers.get(kept));

/** The pages of the view in which the last one came; those of another are let go. */
async function shelfFor(view: string): Promise<Cache> {
  const name = pagesPrefix + view;
  for (const other of await caches.keys()) if (other.startsWith(pagesPrefix) && other !== name) await caches.delete(other);
  return caches.open(name);
}

/** Keeps a page as the newest, if it may be kept. */
export async function keepPage(url: string, response: Response): Promise<void> {
  if (response.headers.get("cache-control")?.includes("private") || !response.headers.get("content-type")?.startsWith("text/html")) return;
  const html = await response.text();
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  headers.set(kept, String(Date.now()));
  headers.set(titled, encodeURIComponent(titleOf(html)));
  const shelf = await shelfFor(viewOf(html));
  await shelf.delete(url);
  await shelf.put(url, new Response(html, { headers }));
  await trim(shelf);
}

/** Keeps a page that the worker did not see coming. */
export async function fetchAndKeep(url: string, cache: RequestCache): Promise<void> {
  const response = await fetch(url, { cache });
  if (response.ok && !response.redirected) await keepPage(response.url, response);
}

/** Makes sure that something can be said in place of pages that are not kept. */
export async function keepOfflinePage(url: string): Promise<void> {
  const { origin, pathname } = new URL(url);
  const page = origin + offlinePage(pathname);
  const held = await caches.match(page);
  if (!held || Date.now() - keptAt(held) > stale) await fetchAndKeep(page, "no-cache");
}

async function pageEntries(shelf: Cache): Promise<(Entry & { request: Request })[]> {
  const requests = (await shelf.keys()).filter((request) => pathOf(request) !== offlinePage(pathOf(request)));
  return Promise.all(
    requests.map(async (request) => {
      const { headers } = (await shelf.match(request))!;
      return { request, path: pathOf(request), title: decodeURIComponent(headers.get(titled) ?? ""), at: Number(headers.get(kept)) };
    }),
  );
}

/** What is kept, the newest first. */
export async function entries(): Promise<Entry[]> {
  const name = (await caches.keys()).find((one) => one.startsWith(pagesPrefix));
  return name ? (await pageEntries(await caches.open(name))).sort((a, b) => b.at - a.at) : [];
}

/** Lets go of a page that is no more, with all that belongs to it. */
export async function forget(url: string): Promise<void> {
  const { pathname } = new URL(url);
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) if (belongsTo(new URL(request.url).pathname, pathname)) await cache.delete(request);
  }
}

async function trim(shelf: Cache): Promise<void> {
  const pages = (await pageEntries(shelf)).sort((a, b) => b.at - a.at);
  for (const { request } of pages.slice(mostPages)) await shelf.delete(request);
  await trimPhotos();
}
