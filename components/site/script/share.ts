const parts = (name: string) => document.querySelectorAll<HTMLElement>(`[data-share=${name}]`);

/** Brings out what only script can do with the page's address: copy it, or hand it to the device. */
export function share(): void {
  const url = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  if (!url) return;
  const onClick = (name: string, act: () => Promise<void>) => {
    for (const button of parts(name)) {
      button.hidden = false;
      // Whoever thinks better of it, or may not, has shared nothing.
      button.addEventListener("click", () => void act().catch(() => {}));
    }
  };
  if ("share" in navigator) onClick("native", () => navigator.share({ title: document.title, url }));
  // Browsers have a clipboard on secure pages only.
  if ("clipboard" in navigator)
    onClick("copy", async () => {
      await navigator.clipboard.writeText(url);
      for (const said of parts("copied")) said.hidden = false;
    });
}
