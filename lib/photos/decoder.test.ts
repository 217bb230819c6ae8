import { expect, it } from "vitest";
import { corners } from "../../tests/fixtures/photos/pictures.ts";
import { sharp } from "./decoder.ts";

it("reads only what uploads need", async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const gif = await corners().gif().toBuffer();
  await expect(sharp(svg).metadata()).rejects.toThrow();
  await expect(sharp(gif).metadata()).rejects.toThrow();
  for (const format of ["jpeg", "png", "webp", "avif", "tiff"] as const) {
    expect((await sharp(await corners().toFormat(format).toBuffer()).metadata()).width).toBe(480);
  }
});
