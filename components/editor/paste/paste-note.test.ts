import { expect, it } from "vitest";
import type { PastedBlock, PastedPicture } from "./blocks";
import { nothingLeftOut } from "./blocks";
import { noteOn } from "./paste-note";

const paragraph: PastedBlock = { type: "paragraph", runs: [] };
const picture = (kind: PastedPicture["kind"]): PastedBlock => ({ type: "picture", picture: { kind, address: "", caption: "" } });

it("says what came and what was left out", () => {
  const blocks: PastedBlock[] = [paragraph, { type: "heading", level: 2, runs: [] }, paragraph, picture("web"), picture("local")];
  const note = noteOn({ blocks, left: { ...nothingLeftOut, hiddenLinks: 3, media: 1 } });
  expect(note).toBe("粘贴了 2 段文字、1 个小标题、1 张图片。已去掉 3 个隐藏链接。没有带过来：1 个视频或音频。1 张图片在原来的文件里，网页拿不到：请在 Word 里把它们另存出来，再到文中标出的位置上传。");
});

it("is silent about plain text", () => {
  expect(noteOn({ blocks: [paragraph, paragraph], left: nothingLeftOut })).toBeNull();
  expect(noteOn({ blocks: [paragraph], left: { ...nothingLeftOut, hiddenTexts: 1, deletions: 2 } })).toBe("粘贴了 1 段文字。已去掉 2 处修订中已删除的文字、1 处隐藏文字。");
});
