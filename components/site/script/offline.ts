type Connection = { saveData?: boolean };

/** Has the worker keep what is read, once the page is there and the browser idle. Whoever saves data is spared it. */
export function offline(): void {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: Connection };
  if (!serviceWorker || connection?.saveData) return;
  const start = () => ("requestIdleCallback" in window ? requestIdleCallback(() => void keep(serviceWorker)) : setTimeout(() => void keep(serviceWorker), 1000));
  if (document.readyState === "complete") start();
  else addEventListener("load", start);
}

async function keep(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const isFirst = !serviceWorker.controller;
  await serviceWorker.register("/sw.js", { updateViaCache: "none" });
  if (!isFirst) return;
  // This page came before the worker, with what it shows.
  const { active } = await serviceWorker.ready;
  const photos = [...document.images].filter((img) => img.complete && img.currentSrc).map((img) => img.currentSrc);
  active?.postMessage({ page: location.href, photos });
}
