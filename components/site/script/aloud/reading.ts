import { glide } from "../motion.ts";
import { sentences } from "./sentences.ts";
import { chooseVoice } from "./voice.ts";

type Piece = { element: HTMLElement; text: string };
type State = "stopped" | "reading" | "paused";

const slowRate = 0.7;
const shownIn: Record<string, State[]> = { start: ["stopped"], pause: ["reading"], resume: ["paused"], slow: ["reading", "paused"], stop: ["reading", "paused"] };

/** Kicker, title, lead, text, tables cell by cell, and captions, in the order of the page. */
function pieces(captionMark = ""): Piece[] {
  const elements = document.querySelectorAll<HTMLElement>("article > header > :is(h1, p), .text :is(p, h2, h3, li, caption, th, td, figcaption):not(li p, .gallery-nav)");
  return [...elements].flatMap((element) => {
    const own = element.cloneNode(true) as HTMLElement;
    for (const nested of own.querySelectorAll("ul, ol, [data-note]")) nested.remove();
    const said = element.matches("figure:has(img) > figcaption") ? captionMark : "";
    return sentences(said + (own.textContent ?? "")).map((text) => ({ element, text }));
  });
}

/** Begins to read, and goes on as the buttons say. A pause ends the sentence, since browsers differ in how they pause within one. */
export function reading(bar: HTMLElement): void {
  const synthesis = speechSynthesis;
  const all = pieces(bar.dataset["textCaption"]);
  const button = (name: string) => bar.querySelector<HTMLButtonElement>(`[data-aloud-do=${name}]`)!;
  const trouble = bar.querySelector<HTMLElement>("[data-aloud-trouble]")!;
  let at = 0;
  let rate = 1;
  let marked: HTMLElement | undefined;
  /** Held, for a browser may forget what nobody holds, and never say that it ended. */
  let spoken: SpeechSynthesisUtterance | undefined;

  const mark = (element: HTMLElement | undefined) => {
    if (element === marked) return;
    // Whoever has scrolled away from what is read is left there.
    const box = marked?.getBoundingClientRect();
    const follows = !box || (box.bottom > 0 && box.top < innerHeight);
    marked?.removeAttribute("data-spoken");
    element?.setAttribute("data-spoken", "");
    if (element && follows) element.scrollIntoView({ behavior: glide(), block: "center" });
    marked = element;
  };
  const become = (state: State) => {
    const held = bar.contains(document.activeElement);
    for (const [name, states] of Object.entries(shownIn)) button(name).hidden = !states.includes(state);
    bar.toggleAttribute("data-reading", state !== "stopped");
    if (held) button({ stopped: "start", reading: "pause", paused: "resume" }[state]).focus({ preventScroll: true });
  };
  const hush = () => {
    spoken = undefined;
    synthesis.cancel();
  };
  const stop = () => {
    hush();
    at = 0;
    mark(undefined);
    become("stopped");
  };
  const speak = () => {
    hush();
    const piece = all[at];
    if (!piece) return stop();
    mark(piece.element);
    const { lang } = document.documentElement;
    const voice = chooseVoice(synthesis.getVoices(), lang);
    const mine = new SpeechSynthesisUtterance(piece.text);
    Object.assign(mine, { lang: voice?.lang ?? (lang === "zh-Hant" ? "zh-TW" : "zh-CN"), voice: voice ?? null, rate });
    mine.onend = () => {
      if (mine !== spoken) return;
      at += 1;
      speak();
    };
    mine.onerror = () => {
      if (mine !== spoken) return;
      stop();
      trouble.hidden = false;
    };
    spoken = mine;
    synthesis.speak(mine);
  };
  const read = () => {
    trouble.hidden = true;
    become("reading");
    speak();
  };

  button("start").addEventListener("click", read);
  button("resume").addEventListener("click", read);
  button("pause").addEventListener("click", () => {
    hush();
    become("paused");
  });
  button("stop").addEventListener("click", stop);
  button("slow").addEventListener("click", () => {
    rate = rate === 1 ? slowRate : 1;
    button("slow").ariaPressed = String(rate !== 1);
    if (spoken) speak();
  });
  addEventListener("pagehide", stop);
  read();
}
