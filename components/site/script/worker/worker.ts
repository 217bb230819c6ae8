import { isPage, isPhoto, offlinePage } from "./addresses.ts";
import { listed, marked } from "./document.ts";
import { scope } from "./scope.ts";
import type { Asked } from "./scope.ts";
import { keepPhoto, keptPhoto, fetchPhoto, makeRoom } from "./photos.ts";
import { entries, fetchAndKeep, forget, keepOfflinePage, keepPage, keptAt } from "./shelf.ts";

/**
 * Keeps the pages read last and their photos, and shows them where there is no network, plainly marked. As long as the
 * network answers, what it says is what is shown.
 */
scope.addEventListener("install", (event) => event.waitUntil(Promise.all([scope.skipWaiting(), keepOfflinePage(location.href)])));
scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (mode === "navigate" && isPage(pathname)) event.respondWith(page(event));
  else if (isPhoto(pathname)) event.respondWith(photo(event));
});

scope.addEventListener("message", (event) => {
  const { page, photos } = event.data;
  const ours = photos.filter((url) => url.startsWith(`${location.origin}/photos/`));
  // The browser has just had it: asking the server once more would count as another reader.
  event.waitUntil(Promise.all([fetchAndKeep(page.replace(/#.*/, ""), "force-cache"), ...ours.map(fetchPhoto)]).catch(makeRoom));
});

async function page(event: Asked): Promise<Response> {
  const url = event.request.url.replace(/#.*/, "");
  let response;
  try {
    response = await fetch(url, { cache: "no-cache", redirect: "manual" });
  } catch {
    return instead(url);
  }
  const isGone = response.status === 404 || response.status === 410 || response.type === "opaqueredirect";
  if (isGone) event.waitUntil(forget(url));
  if (response.status === 200) event.waitUntil(keepPage(url, response.clone()).then(() => keepOfflinePage(url)).catch(makeRoom));
  return response;
}

/** A page's kept copy, or the page that says there is none and what else there is. */
async function instead(url: string): Promise<Response> {
  const name = offlinePage(new URL(url).pathname);
  const copy = new URL(url).pathname === name ? undefined : await caches.match(url);
  if (copy) return written(copy, marked(await copy.text(), keptAt(copy)));
  const offline = await caches.match(new URL(name, url).href);
  if (!offline) return Response.error();
  const own = (await entries()).filter(({ path }) => offlinePage(path) === name);
  return written(offline, listed(await offline.text(), own));
}

const written = ({ headers }: Response, html: string) => new Response(html, { headers });

async function photo(event: Asked): Promise<Response> {
  const { url } = event.request;
  try {
    const response = await fetch(event.request);
    if (response.status === 200) event.waitUntil(keepPhoto(url, response.clone()).catch(makeRoom));
    return response;
  } catch {
    return (await keptPhoto(url)) ?? Response.error();
  }
}
