import { create } from "qrcode";
import { describe, expect, it } from "vitest";
import { qrCode } from "./qr-code.ts";

const address = "https://news.example.gov.cn/articles/chenghu-garden-contract";

/** Draws the line as a browser would, module by module. */
function drawn({ size, path }: ReturnType<typeof qrCode>): string {
  const dark = Array.from({ length: size }, () => Array<number>(size).fill(0));
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (command === "M") [x, y] = [Number(first), Number(second)];
    if (command === "m") x += Number(first);
    if (command === "h") for (const to = x + Number(first); x < to; x++) dark[y - 0.5]![x] = 1;
  }
  return dark.flat().join("");
}

describe("qrCode", () => {
  it("draws the modules of the code, no more and no fewer", () => {
    const { modules } = create(address, { errorCorrectionLevel: "M" });
    const code = qrCode(address);
    expect(code.size).toBe(modules.size);
    expect(drawn(code)).toBe(Array.from(modules.data).join(""));
  });
  it("stays small", () => expect(qrCode(address).path.length).toBeLessThan(3000));
});
