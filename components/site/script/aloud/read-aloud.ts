import { chooseVoice } from "./voice.ts";

/** Brings out the buttons for reading aloud where the browser has a Chinese voice, or does not say which it has. */
export function readAloud(): void {
  const bar = document.querySelector<HTMLElement>("[data-aloud]");
  const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!bar || !synthesis) return;
  const offer = () => {
    const voices = synthesis.getVoices();
    bar.hidden = voices.length > 0 && !chooseVoice(voices, document.documentElement.lang);
  };
  offer();
  synthesis.addEventListener("voiceschanged", offer);
  bar.querySelector("button")!.addEventListener(
    "click",
    () => {
      // Some browsers only ever speak if they were first asked to while a finger was on the button.
      synthesis.speak(new SpeechSynthesisUtterance(""));
      import("./reading.ts").then(({ reading }) => reading(bar)).catch(reportError);
    },
    { once: true },
  );
}
