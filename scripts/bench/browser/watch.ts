export type Watched = { paints: { at: number; element: string }[]; blockingMs: number };

/**
 * Runs inside the page before anything of its own: notes each larger paint, and how long tasks held the page up beyond
 * 50 ms each after the first paint. It is sent to the browser as text, so nothing outside it exists there.
 */
export function watch(): void {
  const watched: Watched = { paints: [], blockingMs: 0 };
  Object.assign(globalThis, { bilinWatched: watched });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("largest-contentful-paint", (entry) => {
    const { element, url = "" } = entry as PerformanceEntry & { element?: Element; url?: string };
    const name = element ? [element.tagName.toLowerCase(), ...element.classList].slice(0, 2).join(".") : "?";
    watched.paints.push({ at: entry.startTime, element: url ? `${name} ${new URL(url).pathname.split("/").at(-1) ?? ""}` : name });
  });
  observe("longtask", ({ startTime, duration }) => {
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.POSITIVE_INFINITY;
    if (startTime + duration > first) watched.blockingMs += Math.max(0, startTime + duration - Math.max(startTime, first) - 50);
  });
}
