type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService">;

const chinese = /^(zh|cmn|yue)\b/i;
const traditional = /TW|HK|MO|Hant|yue/i;

/** The voice for a page: Chinese, as its readers speak it, and rather the device's own than one that sends the text away. */
export function chooseVoice<Some extends Voice>(voices: Some[], lang: string): Some | undefined {
  const fits = (voice: Some) => Number(traditional.test(voice.lang) === (lang === "zh-Hant")) * 2 + Number(voice.localService);
  return voices.filter((voice) => chinese.test(voice.lang.replace("_", "-"))).sort((a, b) => fits(b) - fits(a))[0];
}
