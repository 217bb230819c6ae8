/** A photo's link leads to the page of all photos; here they open over the article instead. */
export function lightbox(): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog[data-lightbox]");
  if (!dialog) return;
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-photo]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import("./viewer.ts").then(({ open }) => open(dialog, link)).catch(() => location.assign(link.href));
  });
}
