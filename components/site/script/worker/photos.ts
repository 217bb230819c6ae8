const name = "photos";
const mostBytes = 20 * 2 ** 20;

export async function keepPhoto(url: string, response: Response): Promise<void> {
  const cache = await caches.open(name);
  await cache.delete(url);
  await cache.put(url, response);
}

/** Keeps what the browser has shown already, and asks the network for nothing it has at hand. */
export async function fetchPhoto(url: string): Promise<void> {
  const response = await fetch(url, { cache: "force-cache" });
  if (response.status === 200) await keepPhoto(url, response);
}

/** A photo as it was seen, or in another size of it. */
export async function keptPhoto(url: string): Promise<Response | undefined> {
  const cache = await caches.open(name);
  const own = await cache.match(url);
  if (own) return own;
  const folder = url.slice(0, url.lastIndexOf("/") + 1);
  const other = (await cache.keys()).find((request) => request.url.startsWith(folder));
  return other && cache.match(other);
}

export async function trimPhotos(): Promise<void> {
  const cache = await caches.open(name);
  let room = mostBytes;
  // What came last stands at the end.
  for (const request of (await cache.keys()).toReversed()) {
    room -= Number((await cache.match(request))?.headers.get("content-length"));
    if (room < 0) await cache.delete(request);
  }
}

/** The device has no more room: pages are small, photos are not. */
export const makeRoom = (): Promise<boolean> => caches.delete(name);
