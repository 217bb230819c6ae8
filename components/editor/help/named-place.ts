import { controlOf } from "../articles/focus-field";

/**
 * What the fragment of a desk page's address names: a control by its id, the text below a picture of an article
 * (#photos.2.alt), or a link in its text (#link=…).
 */
export function namedPlace(hash: string): HTMLElement | null {
  const name = decodeURIComponent(hash.slice(1));
  const href = /^link=(.+)$/s.exec(name)?.[1];
  if (href) return document.querySelector<HTMLElement>(`[contenteditable] a[href="${CSS.escape(href)}"]`);
  return /^photos\.\d+\.\w+$/.test(name) ? controlOf(name) : document.getElementById(name);
}

export function goTo(place: HTMLElement): void {
  place.scrollIntoView({ block: "center" });
  if (place instanceof HTMLAnchorElement) select(place);
  else place.focus({ preventScroll: true });
}

/** Selects a link's words within the text, as somebody would before changing the link. */
function select(link: HTMLAnchorElement): void {
  link.closest<HTMLElement>("[contenteditable]")?.focus({ preventScroll: true });
  getSelection()?.selectAllChildren(link);
}
