import type { Page } from "@playwright/test";

type Said = { text: string; lang: string; rate: number };
type Fake = { bilinVoice: { said: Said[]; pending: (() => void) | null } };

/** A browser's voice that speaks when the test says so: which it has, and what it was last asked to say. */
export async function withFakeVoice(page: Page, langs: string[]) {
  await page.addInitScript((voices) => {
    const state: Fake["bilinVoice"] = { said: [], pending: null };
    class Utterance {
      lang = "";
      rate = 1;
      onend?: () => void;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const speechSynthesis = {
      getVoices: () => voices.map((lang) => ({ lang, localService: true })),
      addEventListener: () => {},
      speak: (utterance: Utterance) => {
        const { text, lang, rate } = utterance;
        if (text === "") return;
        state.said.push({ text, lang, rate });
        state.pending = () => utterance.onend?.();
      },
      cancel: () => void (state.pending = null),
    };
    for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance: Utterance, bilinVoice: state })) {
      Object.defineProperty(window, name, { value, configurable: true });
    }
  }, langs);
  const ask = <Answer>(question: (voice: Fake["bilinVoice"]) => Answer) => page.evaluate(`(${question})(window.bilinVoice)`) as Promise<Answer>;
  return {
    last: () => ask((voice) => voice.said.at(-1)),
    isSilent: () => ask((voice) => voice.pending === null),
    /** What is being said comes to its end. */
    finish: () => ask((voice) => void voice.pending?.()),
  };
}
