import { glide } from "../motion.ts";

/** Galleries are swiped without script; this adds where one is, and a way on for those who do not swipe. */
export function gallery(): void {
  for (const nav of document.querySelectorAll<HTMLElement>("[data-gallery-nav]")) {
    const strip = nav.previousElementSibling!;
    const figures = [...strip.children] as HTMLElement[];
    const position = nav.querySelector("span")!;
    const [previous, next] = nav.querySelectorAll("button");
    let at = 0;
    const arrive = () => {
      const step = figures[1]!.offsetLeft - figures[0]!.offsetLeft;
      at = step > 0 ? Math.round(strip.scrollLeft / step) : 0;
      position.textContent = `${at + 1}/${figures.length}`;
      previous!.ariaDisabled = String(at === 0);
      next!.ariaDisabled = String(at === figures.length - 1);
    };
    const go = (by: number) => figures[at + by]?.scrollIntoView({ behavior: glide(), inline: "start", block: "nearest" });
    previous!.addEventListener("click", () => go(-1));
    next!.addEventListener("click", () => go(1));
    strip.addEventListener("scroll", arrive, { passive: true });
    arrive();
    nav.hidden = false;
  }
}
