import { expect, it } from "vitest";
import { chooseVoice } from "./voice.ts";

const voice = (lang: string, localService = true) => ({ lang, localService });
const voices = [voice("en-US"), voice("zh-CN", false), voice("zh-TW"), voice("zh-HK"), voice("zh_CN_#Hans")];

it.each([
  ["zh-Hans", "zh_CN_#Hans"],
  ["zh-Hant", "zh-TW"],
])("reads %s by %s", (lang, chosen) => expect(chooseVoice(voices, lang)?.lang).toBe(chosen));

it("takes the other Chinese where there is no better, and nothing foreign", () => {
  expect(chooseVoice([voice("en-US"), voice("zh-CN")], "zh-Hant")?.lang).toBe("zh-CN");
  expect(chooseVoice([voice("en-US"), voice("ja-JP")], "zh-Hans")).toBeUndefined();
});
