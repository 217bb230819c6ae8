import { glide } from "../motion.ts";

type Viewer = { show: (index: number) => void };
let viewer: Viewer | undefined;

/** Opens the viewer at the photo that a link of the page stands around. */
export function open(dialog: HTMLDialogElement, link: HTMLAnchorElement): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-photo]")];
  viewer ??= furnish(dialog, links);
  dialog.showModal();
  // The way back leads out of the viewer first, as it does in an application.
  history.pushState({ lightbox: true }, "");
  addEventListener("popstate", () => dialog.close(), { once: true });
  dialog.addEventListener(
    "close",
    () => {
      if ((history.state as { lightbox?: boolean } | null)?.lightbox) history.back();
      link.focus({ preventScroll: true });
    },
    { once: true },
  );
  viewer.show(links.indexOf(link));
}

/** The page's own figure once more, large: picture, caption and credit, without its number in a gallery. */
function frame(link: HTMLAnchorElement): HTMLElement {
  const figure = (link.closest("figure") ?? link).cloneNode(true) as HTMLElement;
  figure.querySelector("[data-note]")?.remove();
  const picture = figure.querySelector("picture")!;
  const img = picture.querySelector("img")!;
  const ratio = Number(img.getAttribute("width")) / Number(img.getAttribute("height"));
  for (const one of picture.querySelectorAll<HTMLImageElement | HTMLSourceElement>("source, img")) one.sizes = `min(100vw, ${Math.round(85 * ratio)}vh)`;
  for (const name of ["class", "style", "fetchpriority"]) img.removeAttribute(name);
  img.loading = "lazy";
  figure.querySelector("a")!.replaceWith(picture);
  return figure;
}

function furnish(dialog: HTMLDialogElement, links: HTMLAnchorElement[]): Viewer {
  const part = <Part extends HTMLElement>(name: string) => dialog.querySelector<Part>(`[data-lightbox-${name}]`)!;
  const [strip, position, previous, next, close] = [part("strip"), part("position"), part("previous"), part("next"), part("close")];
  const frames = links.map(frame);
  const last = frames.length - 1;
  let at = -1;
  strip.replaceChildren(...frames);
  for (const button of [previous, next]) button.hidden = last === 0;

  const arrive = (index: number) => {
    if (index === at) return;
    at = index;
    position.textContent = `${at + 1}/${frames.length}`;
    // Not `disabled`: whoever goes by the keyboard keeps the place.
    previous.ariaDisabled = String(at === 0);
    next.ariaDisabled = String(at === last);
    frames.forEach((one, index) => {
      one.inert = index !== at;
      if (Math.abs(index - at) < 2) one.querySelector("img")!.loading = "eager";
    });
  };
  const go = (index: number, behavior: ScrollBehavior = glide()) => {
    const wanted = Math.max(0, Math.min(last, index));
    strip.scrollTo({ left: wanted * strip.clientWidth, behavior });
  };
  strip.addEventListener("scroll", () => arrive(Math.round(strip.scrollLeft / strip.clientWidth)), { passive: true });
  previous.addEventListener("click", () => go(at - 1));
  next.addEventListener("click", () => go(at + 1));
  close.addEventListener("click", () => dialog.close());
  const keys: Record<string, () => number> = { ArrowLeft: () => at - 1, ArrowRight: () => at + 1, Home: () => 0, End: () => last };
  dialog.addEventListener("keydown", (event) => {
    const to = keys[event.key];
    if (!to) return;
    event.preventDefault();
    go(to());
  });
  return {
    show: (index) => {
      go(index, "instant");
      arrive(index);
    },
  };
}
