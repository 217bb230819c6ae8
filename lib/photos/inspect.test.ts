import { describe, expect, it } from "vitest";
import { animatedPng, animatedWebp, cameraJpeg, corners, hollowPng, phoneHeic } from "../../tests/fixtures/photos/pictures.ts";
import { inspect } from "./inspect.ts";

const facts = async (bytes: Buffer) => {
  const result = await inspect(bytes);
  return result.ok ? [result.facts.format, result.facts.width, result.facts.height] : result.reason;
};

describe("what a file is", () => {
  it("is read from its content, upright", async () => {
    expect(await facts(await corners().jpeg().toBuffer())).toEqual(["jpeg", 480, 320]);
    expect(await facts(await corners().png().toBuffer())).toEqual(["png", 480, 320]);
    expect(await facts(await corners().webp().toBuffer())).toEqual(["webp", 480, 320]);
    expect(await facts(await corners().avif().toBuffer())).toEqual(["avif", 480, 320]);
    expect(await facts(await cameraJpeg(6))).toEqual(["jpeg", 320, 480]);
    expect(await facts(phoneHeic)).toEqual(["heif", 320, 480]);
  });

  it("is nothing we use", async () => {
    for (const content of ['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', '<?xml version="1.0"?><svg/>', "%PDF-1.7", "<html></html>", "x", "\0\0\0\x18ftypisom\0\0\0\0"]) {
      expect(await facts(Buffer.from(content, "latin1"))).toBe("unsupported");
    }
    expect(await facts(await corners().tiff().toBuffer())).toBe("unsupported");
    expect(await facts(await corners().gif().toBuffer())).toBe("unsupported");
  });

  it("is several pictures", async () => {
    expect(await facts(await animatedWebp())).toBe("animated");
    expect(await facts(animatedPng(await corners().png().toBuffer()))).toBe("animated");
    const sequence = Buffer.from(await corners().avif().toBuffer());
    sequence.write("avis", 8, "latin1");
    expect(await facts(sequence)).toBe("animated");
  });

  it("claims more pixels than may be decoded", async () => {
    expect(await facts(hollowPng(30_000, 30_000))).toBe("tooManyPixels");
    expect(await facts(hollowPng(10_001, 10_000))).toBe("tooManyPixels");
    expect(await facts(hollowPng(10_000, 10_000))).toEqual(["png", 10_000, 10_000]);
  });

  it("breaks off within its header", async () => {
    expect(await facts((await corners().png().toBuffer()).subarray(0, 20))).toBe("broken");
    expect(await facts((await corners().jpeg().toBuffer()).subarray(0, 20))).toBe("broken");
    expect(await facts(phoneHeic.subarray(0, 60))).toBe("broken");
  });
});
